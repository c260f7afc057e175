import { MS_PER_DAY, MS_PER_MINUTE, daysFromCivil } from './civil.ts';
import type { Instant } from './types.ts';

/** One formatter per zone that exists (at most some 600): making one costs more than using it a thousand times. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(zone: string): Intl.DateTimeFormat | undefined {
  const known = formatters.get(zone);
  if (known !== undefined) return known;
  try {
    const made = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'gregory',
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formatters.set(zone, made);
    return made;
  } catch {
    return undefined;
  }
}

/** Whether the runtime knows this IANA time zone name. */
export const isZone = (zone: string): boolean => formatterFor(zone) !== undefined;

/** Minutes that clocks of an IANA zone were ahead of UTC at an instant; undefined for an unknown zone. */
export function zoneOffset(instant: Instant, zone: string): number | undefined {
  const formatter = formatterFor(zone);
  if (formatter === undefined) return undefined;
  const fields = new Map<string, string>();
  const second = Math.floor(instant / 1000) * 1000;
  for (const { type, value } of formatter.formatToParts(second)) fields.set(type, value);
  const field = (name: string): number => Number(fields.get(name));
  const yearOfEra = field('year');
  const year = fields.get('era') === 'BC' ? 1 - yearOfEra : yearOfEra;
  const days = daysFromCivil(year, field('month'), field('day'));
  const local =
    days * MS_PER_DAY + ((field('hour') * 60 + field('minute')) * 60 + field('second')) * 1000;
  return (local - second) / MS_PER_MINUTE;
}

/**
 * The offsets (minutes) under which a local clock reading is true in a zone. `local` is the reading taken as if it
 * were UTC. Two where clocks went back and it is true twice, the first time first; none where they went forward and
 * skipped it.
 */
export function offsetsOfLocal(local: Instant, zone: string): readonly number[] {
  const candidates = [local - MS_PER_DAY, local + MS_PER_DAY].map((at) => zoneOffset(at, zone));
  const offsets = new Set(candidates.filter((offset) => offset !== undefined));
  return [...offsets].filter(
    (offset) => zoneOffset(local - offset * MS_PER_MINUTE, zone) === offset,
  );
}
