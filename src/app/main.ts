// The script of index.html; it takes nothing from the app, which would begin with it. What stands in the page is painted
// before the app comes: on a phone, the list of the events.

/** Whether the page shows all there is without the app: a phone's list of the events, and no link into the midst of it. */
const showsEnough = (): boolean =>
  document.querySelector('[data-list]') !== null &&
  matchMedia('(width < 600px)').matches &&
  location.search === '';

async function start(): Promise<void> {
  // The first use of Intl takes a phone 100 ms and more. Now it has time: the styles and the app are on their way.
  new Intl.DateTimeFormat(document.documentElement.lang);
  if (showsEnough()) await (await import('./list-first.ts')).firstUse();
  // What is there, and what a touch did, is seen first: frames come once the styles are there. A page in the background
  // has none.
  if (document.visibilityState === 'visible')
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  await import('./start.ts');
}

void start();
