/** ms without a sign of the reader after which the app begins by itself. */
const STILL = 4000;
/** A finger comes down before anything scrolls; whoever hears the page moves its focus, or scrolls it. */
const SIGNS = ['pointerdown', 'pointermove', 'wheel', 'keydown', 'focusin', 'scroll'];

/** Whether the page shows all there is without the app: a phone's list of the events, and no link into the midst of it. */
function showsEnough(): boolean {
  const hasList = document.querySelector('geo-timeline[data-list]') !== null;
  return hasList && matchMedia('(width < 600px)').matches && location.search === '';
}

/**
 * Waits where the page can be read without the app, until its reader does anything, or nothing for a while: a phone is
 * not kept busy while the list is read, and the app's files come in the meantime.
 */
export async function firstUse(): Promise<void> {
  if (!showsEnough()) return;
  const used = new AbortController();
  await new Promise<void>((done) => {
    for (const sign of SIGNS)
      addEventListener(sign, () => done(), { capture: true, passive: true, signal: used.signal });
    setTimeout(done, STILL);
  });
  used.abort();
}
