/** The file name of an address, readable: the region's name where a dataset has no title. */
export function fileName(address: string): string {
  const path = address.split(/[?#]/, 1)[0] ?? '';
  const last = path.split('/').findLast((part) => part !== '') ?? address;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
