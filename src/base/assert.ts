/** Stops on a programmer's mistake. Anything that comes from outside is a `Problem` instead (see model/). */
export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`assertion failed: ${message}`);
}

/** Marks a `switch` as exhaustive: a compile error if a case is missing, a crash if data lied about its type. */
export function unreachable(value: never): never {
  throw new Error(`unreachable: ${JSON.stringify(value)}`);
}
