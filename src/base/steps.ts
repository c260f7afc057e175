/** Work that is done a step at a time; who wants the result decides how many steps it takes at once. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** A value that is made when it is first asked for, or ahead of that in steps. */
export interface Made<T> {
  readonly isReady: boolean;
  /** Does what is still to do. */
  value(): T;
  /** Does one step more. */
  step(): void;
}

/** @param make is called once, at the first step */
export function madeInSteps<T>(make: () => Steps<T>): Made<T> {
  let steps: Steps<T> | undefined;
  let made: { readonly value: T } | undefined;
  const step = (): void => {
    const next = (steps ??= make()).next();
    if (next.done === true) made = next;
  };
  return {
    get isReady() {
      return made !== undefined;
    },
    value() {
      while (made === undefined) step();
      return made.value;
    },
    step,
  };
}
