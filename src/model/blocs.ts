import { type DatePart, type HistoricalDate, type Instant, readDate } from '../time/index.ts';
import { BLOC_TABLE } from './bloc-table.ts';
import type { Bloc } from './types.ts';

function readTable(): readonly Bloc[] {
  return BLOC_TABLE.split('\n').map((line) => {
    const [id = '', intervals = ''] = line.split(': ');
    const members = intervals.split('; ').flatMap((text) => {
      const [date = '', ...countries] = text.split(' ');
      return countries.map((country) => ({ country, date }));
    });
    // Names of blocs are words of the interface: `label` is for blocs of a dataset.
    return { id, label: id, members };
  });
}

/** The blocs that everybody knows; a dataset may add its own (`blocs`). Marked pure: who asks for none does not load them. */
export const COMMON_BLOCS: readonly Bloc[] = /* @__PURE__ */ readTable();

/** A dataset's own blocs, then the common ones that it does not define itself. */
export const allBlocs = (own: readonly Bloc[] = []): readonly Bloc[] => [
  ...own,
  ...COMMON_BLOCS.filter(({ id }) => !own.some((bloc) => bloc.id === id)),
];

/** A state that data may call by a former code: its membership went on under the new one. */
const FORMERLY: Readonly<Record<string, string>> = { RS: 'CSXX', CD: 'ZR' };

/** The codes under which events may name a member. */
export const codesOfMember = (country: string): readonly string[] => {
  const former = FORMERLY[country];
  return former === undefined ? [country] : [country, former];
};

/** The common bloc `eu` stands also for the Union as a participant, whenever that is. */
export const UNION = { bloc: 'eu', code: 'EU' } as const;

/** When somebody was a member: surely from `surelyFrom` to `surelyTo`, possibly from `from` to `to`; ms UTC, inclusive. */
export interface Membership {
  readonly from: Instant;
  readonly to: Instant;
  /** In the wrong order where no moment is sure. */
  readonly surelyFrom: Instant;
  readonly surelyTo: Instant;
}

/** What is known to the day holds for the whole of that day. */
const isExact = ({ precision }: DatePart): boolean => precision === 'day' || precision === 'time';
const surelyFrom = (part: DatePart): Instant => (isExact(part) ? part.earliest : part.latest);
const surelyTo = (part: DatePart): Instant => (isExact(part) ? part.latest : part.earliest);

function sureSpan(date: HistoricalDate): Pick<Membership, 'surelyFrom' | 'surelyTo'> {
  const never = { surelyFrom: Infinity, surelyTo: -Infinity };
  if (date.approximate || date.uncertain) return never;
  const [only] = date.parts;
  if (date.kind === 'single' && only !== undefined)
    return { surelyFrom: surelyFrom(only), surelyTo: surelyTo(only) };
  if (date.kind !== 'interval' || date.unknownStart || date.unknownEnd) return never;
  return {
    surelyFrom: date.start === undefined ? -Infinity : surelyFrom(date.start),
    surelyTo: date.end === undefined ? Infinity : surelyTo(date.end),
  };
}

/**
 * The span of a membership. What is known by the year only is possible throughout that year.
 * @param date EDTF; undefined for a text that is none: readers have refused it
 */
export function membershipOf(date: string): Membership | undefined {
  const parsed = readDate(date);
  if (!parsed.ok) return undefined;
  return { from: parsed.date.earliest, to: parsed.date.latest, ...sureSpan(parsed.date) };
}
