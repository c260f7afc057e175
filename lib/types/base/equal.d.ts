/** Whether two values as JSON knows them say the same; the order of keys does not count, a key without a value is none. */
export declare function isEqual(a: unknown, b: unknown): boolean;
