/** Sets a mark in the page's timeline of performance, at its first time only: browsers keep marks for a page's whole life. */
export function markOnce(name: string): void {
  if (performance.getEntriesByName(name).length === 0) performance.mark(name);
}
