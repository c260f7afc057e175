import type { InferOutput } from 'valibot';
import type * as schema from './schema.ts';

/** Everything below is what schema.ts says, made read-only: a loaded dataset is never mutated. */
type Frozen<T> = T extends (infer U)[]
  ? readonly Frozen<U>[]
  : T extends object
    ? { readonly [K in keyof T]: Frozen<T[K]> }
    : T;

/** A text, or one text per language. */
export type Text = Frozen<InferOutput<typeof schema.text>>;
export type Role = InferOutput<typeof schema.role>;
export type Status = InferOutput<typeof schema.status>;
export type Shape = InferOutput<typeof schema.shape>;
export type Relation = InferOutput<typeof schema.relation>;
export type Source = Frozen<InferOutput<typeof schema.source>>;
export type Category = Frozen<InferOutput<typeof schema.category>>;
export type Series = Frozen<InferOutput<typeof schema.series>>;
export type Bloc = Frozen<InferOutput<typeof schema.bloc>>;
export type Narrative = Frozen<InferOutput<typeof schema.narrative>>;
export type Actor = Frozen<InferOutput<typeof schema.actor>>;
/** A tenure, as an actor's record holds it. */
export type Tenure = NonNullable<Actor['roles']>[number];
/** An event as a reader leaves it: `id` is always there (made from date and title when the file had none). */
export type TimelineEvent = Frozen<InferOutput<typeof schema.event>> & { readonly id: string };
export type Account = NonNullable<TimelineEvent['accounts']>[number];
export type EventLink = NonNullable<TimelineEvent['links']>[number];
/** As `Omit`, which would lose the named keys of a type that allows unknown ones too. */
type Without<T, Key> = { readonly [K in keyof T as K extends Key ? never : K]: T[K] };
export type Dataset = Without<Frozen<InferOutput<typeof schema.dataset>>, 'events'> & {
  readonly events: readonly TimelineEvent[];
};

/** What is wrong with something that came from outside. Texts: lower case, noun first, the value last. */
export interface Problem {
  readonly severity: 'error' | 'warning';
  /** Stable, kebab-case: "date-not-understood". */
  readonly code: string;
  /** 'date not understood: "5 Octember 2024"' */
  readonly message: string;
  /** 'write 2024-10-05' */
  readonly fix: string;
  /** The file or address it is in; "" for a view. */
  readonly source: string;
  /** The row as a spreadsheet counts it (header = 1). */
  readonly row?: number;
  /** Both count from 1 in the text, where the record (for JSON the value) starts. */
  readonly line?: number;
  readonly column?: number;
  /** The column's or key's name. */
  readonly field?: string;
  readonly value?: string;
}
