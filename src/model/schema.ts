/**
 * The dataset, version 1: the one definition that the TypeScript types (types.ts) and the JSON Schema
 * (`public/schema/timeline-1.json`, by scripts/schema.test.ts) are made from. It is never loaded at run time:
 * readers check by hand, because a Problem must name its place and its fix (see formats/).
 */
import * as v from 'valibot';
import { ACTOR_KINDS, RELATIONS, ROLES, SHAPES, STATUSES } from './values.ts';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(256));
const edtf = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(256),
  v.description('EDTF (ISO 8601-2)'),
);
// Without the flag i, which JSON Schema does not have.
const url = v.pipe(v.string(), v.regex(/^([Hh][Tt][Tt][Pp][Ss]?:\/\/|[Mm][Aa][Ii][Ll][Tt][Oo]:)/));
/** A text, or one text per language (BCP 47 tag → text). */
export const text = v.union([v.string(), v.record(v.string(), v.string())]);
const languages = v.optional(text);

export const role = v.picklist(ROLES);
export const status = v.picklist(STATUSES);
export const shape = v.picklist(SHAPES);
export const relation = v.picklist(RELATIONS);

/** Without an address it is text: a book, a file in an archive, or one whose address could not be used. */
export const source = v.object({
  url: v.optional(url),
  title: text,
  publisher: languages,
  date: v.optional(edtf),
  archive: v.optional(url),
});

export const country = v.union([
  v.string(),
  v.object({ code: v.string(), role: v.optional(role) }),
]);

export const event = v.looseObject({
  id: v.optional(id),
  date: edtf,
  timezone: v.optional(v.string()),
  title: text,
  label: languages,
  summary: languages,
  countries: v.optional(v.array(country)),
  actors: v.optional(v.array(v.string())),
  category: v.optional(v.string()),
  tags: v.optional(v.array(v.string())),
  series: v.optional(v.object({ id, number: v.optional(v.number()) })),
  place: v.optional(
    v.object({
      name: text,
      lat: v.optional(v.pipe(v.number(), v.minValue(-90), v.maxValue(90))),
      lon: v.optional(v.pipe(v.number(), v.minValue(-180), v.maxValue(180))),
    }),
  ),
  importance: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5))),
  status: v.optional(status),
  sources: v.optional(v.array(source)),
  media: v.optional(v.array(v.object({ url, alt: text, credit: languages, caption: languages }))),
  accounts: v.optional(v.array(v.object({ by: v.string(), title: languages, text, source }))),
  links: v.optional(v.array(v.object({ rel: relation, event: v.string() }))),
  /** Columns of a table that the format has no field for: header → cell, written back as they were. */
  more: v.optional(v.record(v.string(), v.string())),
});

export const actor = v.looseObject({
  id,
  name: text,
  kind: v.picklist(ACTOR_KINDS),
  country: v.optional(v.string()),
  roles: v.optional(
    v.array(
      v.object({
        title: text,
        date: edtf,
        of: v.optional(v.string()),
        to: v.optional(v.string()),
        sources: v.optional(v.array(source)),
      }),
    ),
  ),
  url: v.optional(url),
});

export const category = v.object({
  id,
  label: text,
  shape: v.optional(shape),
  color: v.optional(v.string()),
});

export const series = v.object({ id, label: text, description: languages });

/** A group of countries whose members come and go; `country` is a code, `date` the interval of its membership. */
export const bloc = v.object({
  id: v.pipe(id, v.regex(/^[a-z][a-z0-9-]*$/)),
  label: text,
  members: v.array(
    v.object({ country: v.string(), date: edtf, sources: v.optional(v.array(source)) }),
  ),
});

/** Events in an order of the author's, with texts between them; `event` is the id of an event of the file. */
export const narrative = v.object({
  id,
  title: text,
  summary: languages,
  steps: v.pipe(v.array(v.object({ event: id, text: languages })), v.minLength(1)),
});

export const dataset = v.looseObject({
  version: v.literal(1),
  title: languages,
  description: languages,
  takeaway: languages,
  language: v.optional(v.string()),
  license: v.optional(v.string()),
  credit: v.optional(v.string()),
  updated: v.optional(edtf),
  categories: v.optional(v.array(category)),
  actors: v.optional(v.array(actor)),
  series: v.optional(v.array(series)),
  blocs: v.optional(v.array(bloc)),
  narratives: v.optional(v.array(narrative)),
  events: v.array(event),
  /** What was taken of a larger dataset, in words: filters, period, and the address of the view. */
  extract: v.optional(
    v.object({
      of: v.pipe(v.number(), v.integer(), v.minValue(0)),
      filter: v.optional(v.string()),
      period: v.optional(v.string()),
      link: v.optional(url),
    }),
  ),
  corrections: v.optional(v.array(v.object({ date: v.string(), event: v.string(), note: text }))),
});
