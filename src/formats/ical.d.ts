/** The part of ical.js that we use: its own types are not found through its "exports". */
declare module 'ical.js' {
  export interface Time {
    readonly year: number;
    readonly month: number;
    readonly day: number;
    readonly hour: number;
    readonly minute: number;
    readonly second: number;
  }
  interface Iterator {
    /** The same object again and again, changed in place; null at the end. */
    next(): Time | null;
    /** Asked once for every step of the rule. */
    check_contracting_rules(): boolean;
  }
  export interface Recur {
    readonly freq: string | null;
    readonly interval: number;
    readonly count: number | null;
    readonly parts: Readonly<Record<string, readonly (string | number)[] | undefined>>;
    until: Time | null;
    /** Throws on rules that contradict themselves. */
    iterator(start: Time): Iterator;
  }
  interface TimeFields extends Time {
    readonly isDate: boolean;
  }
  /** jCal (RFC 7265): name in lower case, parameters, type of the value, values. */
  export type Property = readonly [
    string,
    Readonly<Record<string, string | readonly string[]>>,
    string,
    ...unknown[],
  ];
  const ICAL: {
    readonly parse: { property(line: string): Property };
    readonly Recur: { fromString(text: string): Recur };
    readonly Time: { fromData(fields: TimeFields): Time };
  };
  export default ICAL;
}
