import { parseDate } from '../parse.ts';
import { type Fields, type Phrase, type Read, failure, isFailure } from './types.ts';
import { writeFields } from './write.ts';

/** Both dates of a range or a pair, with what one leaves out taken from the other: "5–8 October 2024", "55–54 BC". */
export function complete(left: Fields, right: Fields): readonly [Fields, Fields] | undefined {
  const [from, to] = [borrowed(left, right, true), borrowed(right, left, false)];
  return from === undefined || to === undefined ? undefined : [from, to];
}

function borrowed(fields: Fields, other: Fields, isLeft: boolean): Fields | undefined {
  if (fields.raw !== undefined) return fields;
  const doubt = isLeft
    ? fields
    : { ...fields, ...(other.approximate === true ? { approximate: true } : {}) };
  const era = fields.era === undefined && isLeft && other.era === 'bc' ? { era: other.era } : {};
  const inherited = { ...doubt, ...era };
  if (fields.bare !== undefined) return bareFrom(inherited, fields.bare, other, isLeft);
  if (fields.year !== undefined || fields.decade !== undefined || fields.century !== undefined) {
    // "Oct 5–8, 2024": the right half has lost its month.
    if (fields.day === undefined || fields.month !== undefined) return inherited;
    return other.month === undefined ? undefined : { ...inherited, month: other.month };
  }
  // A month or season has no year of its own only beside another: not in "2014 – October".
  if (other.year === undefined) return inherited;
  return (other.month ?? other.division ?? other.day) === undefined
    ? undefined
    : { ...inherited, year: other.year };
}

/** A number alone: a day of the other's month, a century, the end of a year ("1914–18"), or a year beside a year. */
function bareFrom(
  { bare: _, ...fields }: Fields,
  bare: number,
  other: Fields,
  isLeft: boolean,
): Fields | undefined {
  const { month, year } = other;
  if (other.century !== undefined) return { ...fields, century: bare };
  if (month !== undefined) {
    if (other.day === undefined && !isLeft) return undefined;
    return { ...fields, month, day: bare, ...(year === undefined ? {} : { year }) };
  }
  if (year === undefined || fields.isOrdinal === true) return { ...fields, bare };
  if (isLeft) return other.era === undefined ? { ...fields, bare } : { ...fields, year: bare };
  if (other.era === 'bc') return { ...fields, bare };
  const unit = bare < 10 ? 10 : 100;
  return bare > year % unit ? { ...fields, year: year - (year % unit) + bare } : undefined;
}

/** Writes two dates with what is around and between them, and checks the whole. */
export function writePair(
  pair: readonly [Fields, Fields],
  frame: readonly [string, string, string],
): Read<Phrase> {
  const [left, right] = [writeFields(pair[0], true), writeFields(pair[1], true)];
  if (left === undefined || isFailure(left)) return left;
  if (right === undefined || isFailure(right)) return right;
  const edtf = `${frame[0]}${left}${frame[1]}${right}${frame[2]}`;
  const parsed = parseDate(edtf);
  if (!parsed.ok)
    return parsed.problem.code === 'date-order'
      ? failure(
          'date-order',
          'end before its start',
          'check both dates, and write the year of each',
        )
      : undefined;
  return { edtf, days: [...daysOf(pair[0], left), ...daysOf(pair[1], right)] };
}

/** The weekday that a date came with. */
export const daysOf = ({ weekday }: Fields, edtf: string): Phrase['days'] =>
  weekday === undefined ? [] : [{ edtf, weekday }];
