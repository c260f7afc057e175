import { MS_PER_DAY, MS_PER_MINUTE, civilOf, isoDay } from '../time/index.ts';
import type { IcsProperty } from './ics-components.ts';
import { unknownZone } from './ics-drafts.ts';
import { readClockTime } from './ics-time-text.ts';
import { type Zone, instantInZone } from './ics-zone.ts';
import type { Draft } from './types.ts';

/** The zone of a time: UTC, a zone, or none (the clock of whoever reads it, RFC 5545 "floating"). */
export type Clock = 'utc' | 'floating' | Zone;

/** A day or a time of a calendar, in its zone. */
export interface IcsTime {
  readonly isDay: boolean;
  /** ms of the clock reading, taken as UTC. */
  readonly local: number;
  /** ms UTC; of a day, and of a time without a zone, the same as `local`. */
  readonly instant: number;
  readonly clock: Clock;
}

export const atInstant = (instant: number, clock: Clock): IcsTime => ({
  isDay: false,
  instant,
  local: instant + offsetAt(instant, clock) * MS_PER_MINUTE,
  clock,
});
export const atLocal = (local: number, clock: Clock): IcsTime => ({
  isDay: false,
  local,
  instant: typeof clock === 'string' ? local : instantInZone(local, clock),
  clock,
});
export const onDay = (local: number): IcsTime => ({
  isDay: true,
  local,
  instant: local,
  clock: 'floating',
});

const offsetAt = (instant: number, clock: Clock): number =>
  typeof clock === 'string' ? 0 : clock.offsetAt(instant);

/** A value of a property that holds days or times; undefined where it is neither. */
export function readIcsTime(
  value: string,
  property: IcsProperty,
  findZone: (id: string) => Zone | undefined,
  report: (draft: Draft) => void,
): IcsTime | undefined {
  const time = readClockTime(value);
  if (time === undefined) return undefined;
  if (time.isDay) return onDay(time.local);
  if (time.isUtc) return atLocal(time.local, 'utc');
  const id = property.parameter('tzid');
  if (id === undefined) return atLocal(time.local, 'floating');
  const zone = findZone(id);
  if (zone === undefined) report(unknownZone(id));
  return atLocal(time.local, zone ?? 'utc');
}

const two = (value: number): string => String(value).padStart(2, '0');

/** "-07:00" */
function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** A day or time as EDTF: to the minute where its seconds are 0, with its offset from UTC unless it has no zone. */
export function edtfOf(time: IcsTime): string {
  if (time.isDay) return isoDay(civilOf(time.local));
  const offset = offsetAt(time.instant, time.clock);
  // EDTF knows no seconds in an offset, which clocks had before there were zones.
  const isWhole = Number.isInteger(offset);
  const local = isWhole ? time.instant + offset * MS_PER_MINUTE : time.instant;
  const seconds = Math.floor((local - Math.floor(local / MS_PER_DAY) * MS_PER_DAY) / 1000);
  const [hour, minute, second] = [
    Math.floor(seconds / 3600),
    Math.floor(seconds / 60) % 60,
    seconds % 60,
  ];
  const clock = `${two(hour)}:${two(minute)}${second === 0 ? '' : `:${two(second)}`}`;
  const isUtc = time.clock === 'utc' || !isWhole;
  const zone = time.clock === 'floating' ? '' : isUtc ? 'Z' : offsetText(offset);
  return `${isoDay(civilOf(local))}T${clock}${zone}`;
}
