/** What is wrong with a date, as readers report it: lower case, noun first, value last; and what to write instead. */
export interface DateProblem {
    readonly code: DateProblemCode;
    readonly message: string;
    readonly fix: string;
}
export type DateProblemCode = 'date-empty' | 'date-too-long' | 'date-not-understood' | 'date-impossible' | 'date-order' | 'date-too-far' | 'timezone-unknown';
/** What a parser returns: the value, or the problem. */
export type Parsed<T> = {
    readonly ok: true;
    readonly date: T;
} | {
    readonly ok: false;
    readonly problem: DateProblem;
};
/** A failed parse. `value` is quoted at the end of the message, cut where it is long. */
export declare function failed<T>(code: DateProblemCode, what: string, value: string, fix: string): Parsed<T>;
