/** Stops on a programmer's mistake. Anything that comes from outside is a `Problem` instead (see model/). */
export declare function assert(condition: unknown, message: string): asserts condition;
/** Marks a `switch` as exhaustive: a compile error if a case is missing, a crash if data lied about its type. */
export declare function unreachable(value: never): never;
