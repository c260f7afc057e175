/** ms without a sign of the reader after which the app begins by itself. */
const STILL = 4000;
/** A finger comes down before anything scrolls; whoever hears the page moves its focus, or scrolls it. */
const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'focusin', 'scroll'];

/** Whether the page shows all there is without the app: a phone's list of the events, and no link into the midst of it. */
function showsEnough(): boolean {
  return (
    document.querySelector('[data-list]') !== null &&
    matchMedia('(width < 600px)').matches &&
    location.search === ''
  );
}

/**
 * Waits where the page can be read without the app, until its reader does anything, or nothing for a while: a phone is
 * not kept busy while the list is read, and the app's files come in the meantime.
 */
export async function firstUse(): Promise<void> {
  if (!showsEnough()) return;
  await new Promise((done) => {
    for (const sign of SIGNS) addEventListener(sign, done, { capture: true, once: true });
    setTimeout(done, STILL);
  });
}
