/**
 * Calls `measure` now and, a frame after it happened, on every change of size of the elements. A frame later, because
 * what it changes changes sizes: within the observer's own turn the browser would report an endless loop to the page.
 */
export function onResize(elements: readonly Element[], measure: () => void): () => void {
  let frame = 0;
  const observer = new ResizeObserver(() => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      measure();
    });
  });
  for (const element of elements) observer.observe(element);
  measure();
  return () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
  };
}
