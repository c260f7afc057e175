/** A value as the text of a cell: "" for null and for no number, JSON for lists and objects. */
export function cellText(value: unknown): string {
  if (value === null || value === undefined || Number.isNaN(value)) return '';
  if (typeof value === 'string') return value;
  return typeof value === 'object' ? jsonText(value) : String(value);
}

/** A value as a cell of our tables: a list of plain values as "a; b"; `isNested`: anything else that is no plain one. */
export function tableCell(value: unknown): { readonly text: string; readonly isNested: boolean } {
  if (typeof value !== 'object' || value === null)
    return { text: cellText(value), isNested: false };
  const list = Array.isArray(value) ? (value as readonly unknown[]) : undefined;
  return list?.every((item) => typeof item !== 'object')
    ? { text: list.map(cellText).join('; '), isNested: false }
    : { text: jsonText(value), isNested: true };
}

/** JSON of a value, also of one that is nested too deep to be written whole: then what it begins with. */
export function jsonText(value: unknown): string {
  try {
    const text = JSON.stringify(value, (_, part: unknown) =>
      typeof part === 'bigint' ? String(part) : part,
    );
    return text ?? String(value);
  } catch {
    return Array.isArray(value) ? '[…]' : '{…}';
  }
}
