interface Place {
  readonly at: number;
  /** Rows that Page Up and Page Down move. */
  readonly page: number;
  readonly size: number;
}

/** Where a key moves the focus in a column of rows; undefined for any other key, and where there is no further row. */
export function keyMove(
  event: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>,
  { at, page, size }: Place,
): number | undefined {
  if (event.altKey || event.ctrlKey || event.metaKey) return undefined;
  const to = new Map([
    ['ArrowDown', at + 1],
    ['ArrowUp', at - 1],
    ['PageDown', at + page],
    ['PageUp', at - page],
    ['Home', 0],
    ['End', size - 1],
  ]).get(event.key);
  if (to === undefined) return undefined;
  const index = Math.max(0, Math.min(size - 1, to));
  return index === at ? undefined : index;
}
