import fc from 'fast-check';
import {
  ACTOR_KINDS,
  type Dataset,
  RELATIONS,
  ROLES,
  SHAPES,
  STATUSES,
} from '../../model/index.ts';

/** What spreadsheets, shells and parsers trip over. */
const NASTY = [
  '=1+1',
  '@SUM(A1)',
  '-2',
  ' leading and trailing ',
  'a;b',
  'a,b',
  'tab\there',
  'line\nbreak',
  'crlf\r\nbreak',
  'quote " inside',
  '""',
  '__proto__',
  'constructor',
  '<script>alert(1)</script>',
  'عربي',
  '\u202eright to left',
  'null',
  '2014-03-18',
  '\ud83d\ude00',
  '\ud800',
  '\u0000',
  '\ufeff',
] as const;
export const nasty = fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'binary' }));
const word = nasty.filter((text) => text.trim() !== '');
const id = word.filter((text) => text.length <= 256);
const text = fc.oneof(word, fc.dictionary(fc.constantFrom('en', 'uk', 'ar'), word, { minKeys: 1 }));
const date = fc.constantFrom('2014-03-18', '2014', '2014-03~', '-0489', '2014/..', '[2014,2015]');
const url = fc.constantFrom('https://un.org/a;b', 'http://nato.int/?q="x",y', 'mailto:a@b.org');
const country = fc.constantFrom('RU', 'UA', 'SU', 'CSXX', 'EU');

/** Records of which only the named fields are always there. */
const optional = (
  model: Readonly<Record<string, fc.Arbitrary<unknown>>>,
  ...required: readonly string[]
): fc.Arbitrary<Record<string, unknown>> => fc.record(model, { requiredKeys: [...required] });

const source = optional({ url, title: text, publisher: text, date, archive: url }, 'title');
const event = optional(
  {
    id,
    date,
    title: text,
    label: text,
    summary: text,
    countries: fc.array(
      fc.oneof(country, optional({ code: country, role: fc.constantFrom(...ROLES) }, 'code')),
    ),
    actors: fc.array(word),
    category: word,
    tags: fc.array(word),
    series: optional({ id, number: fc.integer() }, 'id'),
    place: optional(
      {
        name: text,
        lat: fc.integer({ min: -90, max: 90 }),
        lon: fc.double({ min: 0.5, max: 180, noNaN: true }),
      },
      'name',
    ),
    importance: fc.integer({ min: 1, max: 5 }),
    status: fc.constantFrom(...STATUSES),
    sources: fc.array(source, { maxLength: 3 }),
    media: fc.array(optional({ url, alt: text, credit: text, caption: text }, 'url', 'alt'), {
      maxLength: 2,
    }),
    accounts: fc.array(optional({ by: word, title: text, text, source }, 'by', 'text', 'source'), {
      maxLength: 2,
    }),
    links: fc.array(fc.record({ rel: fc.constantFrom(...RELATIONS), event: id }), { maxLength: 2 }),
    more: fc.dictionary(word, nasty, { maxKeys: 3 }),
    odd: fc.jsonValue(),
  },
  'id',
  'date',
  'title',
);

const actor = optional(
  {
    id,
    name: text,
    kind: fc.constantFrom(...ACTOR_KINDS),
    country,
    roles: fc.array(optional({ title: text, date, of: word, to: word }, 'title', 'date'), {
      maxLength: 2,
    }),
  },
  'id',
  'name',
  'kind',
);

interface Drawn {
  readonly events: readonly { readonly id: string }[];
  readonly narratives?: readonly {
    readonly id: string;
    readonly steps: readonly { readonly event: number }[];
  }[];
}

/** Datasets as a reader leaves them, with everything the format has and strings that break things. */
export const anyDataset: fc.Arbitrary<Dataset> = optional(
  {
    version: fc.constant(1),
    title: text,
    takeaway: text,
    language: fc.constantFrom('en', 'uk'),
    license: word,
    categories: fc.array(
      optional({ id, label: text, shape: fc.constantFrom(...SHAPES) }, 'id', 'label'),
      { maxLength: 2 },
    ),
    actors: fc.array(actor, { maxLength: 2 }),
    series: fc.array(optional({ id, label: text }, 'id', 'label'), { maxLength: 2 }),
    // Steps name events by their place in the list.
    narratives: fc.array(
      fc.record({
        id,
        title: text,
        steps: fc.array(optional({ event: fc.nat(3), text }, 'event'), {
          minLength: 1,
          maxLength: 3,
        }),
      }),
      { maxLength: 2 },
    ),
    events: fc.uniqueArray(event, { maxLength: 4, selector: (each) => each['id'] }),
  },
  'version',
  'events',
  // JSON has no −0 and no key without a value; what is compared must not either.
)
  .map((dataset) => {
    const { narratives, events } = dataset as unknown as Drawn;
    if (narratives === undefined || events.length === 0)
      return { ...dataset, narratives: undefined };
    const named = narratives.map(({ steps, ...rest }, i) => ({
      ...rest,
      id: `${rest.id.slice(0, 200)}${i}`,
      steps: steps.map((step) => ({ ...step, event: events[step.event % events.length]?.id })),
    }));
    return { ...dataset, narratives: named };
  })
  .map((dataset) => JSON.parse(JSON.stringify(dataset)) as Dataset);
