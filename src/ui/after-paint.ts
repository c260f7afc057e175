/** ms after which nothing waits for a frame any more: a hidden page has none. */
const LATEST = 100;

/** Calls `act` once the next frame is painted, so that what the reader looks at comes first. Returns how to call it off. */
export function afterPaint(act: () => void): () => void {
  const call = (): void => {
    cancelAnimationFrame(frame);
    act();
  };
  let timer = setTimeout(call, LATEST);
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    timer = setTimeout(call);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
