const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Whether two values as JSON knows them say the same; the order of keys does not count, a key without a value is none. */
export function isEqual(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (!isRecord(a) || !isRecord(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) =>
    (Object.hasOwn(a, key) ? a[key] : undefined) === undefined
      ? !Object.hasOwn(b, key) || b[key] === undefined
      : Object.hasOwn(b, key) && isEqual(a[key], b[key]),
  );
}
