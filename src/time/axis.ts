import type { Words } from '../words/index.ts';
import { type AxisRow, MONTH_NAME_WIDTH, axisRow } from './axis-rows.ts';
import { MS_PER_DAY, MS_PER_MINUTE, civilOf, instantOf } from './civil.ts';
import { type DateNames, dateNames } from './names.ts';
import type { AxisCell, AxisTiers, Instant, TimeWindow } from './types.ts';
import { UNIT_MS, type Unit, addUnits, startOf } from './units.ts';
import { centuryWords, decadeWords, millenniumWords } from './year-words.ts';

type Label = (start: Instant) => Pick<AxisCell, 'label' | 'name'>;

/** No axis is wider; bounds the work of a frame whatever the caller passes. */
const MAX_CELLS = 4000;

/**
 * The two tiers of the axis for a window drawn `widthPx` wide: the finest row of the table in VISUAL 5 that fits.
 * Cells are whole units, tile the time axis without gap or overlap, and all of them touch the window. They follow
 * UTC. There is no year 0. Costs one Intl call per visible cell.
 * @param options.hours whether some event in view has a clock time; else days are the finest row
 */
export function axisTiers(
  window: TimeWindow,
  widthPx: number,
  words: Words,
  options: { readonly hours: boolean },
): AxisTiers {
  const msPerPx = (window.end - window.start) / Math.max(1, widthPx);
  const row = axisRow(msPerPx, options.hours);
  const names = dateNames(words);
  const minor = cells(
    window,
    stepStart(row),
    stepNext(row),
    labelOf(row.minor, words, names, UNIT_MS.month / msPerPx >= MONTH_NAME_WIDTH),
  );
  const { major } = row;
  if (major === undefined) return { row: row.row, minor, major: [] };
  const majors = cells(
    window,
    (at) => startOf(major, at),
    (start) => addUnits(major, start, 1),
    labelOf(major, words, names, true, true),
  );
  return { row: row.row, minor, major: majors };
}

function cells(
  window: TimeWindow,
  startAt: (instant: Instant) => Instant,
  next: (start: Instant) => Instant,
  label: Label,
): readonly AxisCell[] {
  const all: AxisCell[] = [];
  let start = startAt(window.start);
  while (start < window.end && all.length < MAX_CELLS) {
    const end = next(start);
    // Where time is clamped the next cell is no later: the axis ends here.
    if (!(end > start)) break;
    all.push({ start, end, ...label(start) });
    start = end;
  }
  return all;
}

/** Where the minor cell that an instant lies in begins. */
function stepStart({ minor, step }: AxisRow): (instant: Instant) => Instant {
  if (step === 1) return (at) => startOf(minor, at);
  if (minor === 'hour') {
    const ms = step * UNIT_MS.hour;
    return (at) => Math.floor(at / ms) * ms;
  }
  return (at) => instantOf(stepYear(civilOf(at).year, step), 1, 1);
}

function stepNext({ minor, step }: AxisRow): (start: Instant) => Instant {
  if (step === 1 || minor === 'hour') return (start) => addUnits(minor, start, step);
  return (start) => {
    // 1 is the first year of the step that would begin with the year 0.
    const year = stepYear(civilOf(start).year, step);
    const base = year === 1 ? 0 : year < 1 ? year - 1 : year;
    const next = base + step;
    return instantOf(next < 0 ? next + 1 : Math.max(1, next), 1, 1);
  };
}

/** The year on which the step of a year begins: multiples of the step in each era (200 BCE, 100 BCE, 1, 100). */
const stepYear = (year: number, step: number): number =>
  year >= 1 ? Math.max(1, Math.floor(year / step) * step) : 1 - Math.ceil((1 - year) / step) * step;

function labelOf(
  unit: Unit,
  words: Words,
  names: DateNames,
  monthNames: boolean,
  major = false,
): Label {
  const same = (label: string): ReturnType<Label> => ({ label, name: label });
  const year = (start: Instant): number => civilOf(start).year;
  switch (unit) {
    case 'hour':
      return (start) => hourLabel(start, words, names);
    case 'day':
      return (start) => {
        const day = civilOf(start);
        const name = names.point(day);
        return { label: major ? name : names.dayOnly(day.day), name };
      };
    case 'month':
      return (start) => {
        const { year: y, month } = civilOf(start);
        const name = names.point({ year: y, month });
        if (major) return same(name);
        return { label: monthNames ? names.monthShort(month) : names.monthNarrow(month), name };
      };
    case 'quarter':
      return (start) => quarterLabel(start, words, names);
    case 'decade':
      return (start) => same(decadeWords(year(start), words));
    case 'century':
      return (start) => same(centuryWords(year(start), words));
    case 'millennium':
      return (start) => same(millenniumWords(year(start), words));
    default:
      return (start) => same(names.year(year(start)));
  }
}

function hourLabel(start: Instant, words: Words, names: DateNames): ReturnType<Label> {
  const sinceMidnight = start - Math.floor(start / MS_PER_DAY) * MS_PER_DAY;
  const label = names.clock(sinceMidnight / MS_PER_MINUTE);
  return {
    label,
    name: words.t('axisHourName', { date: names.point(civilOf(start)), time: label }),
  };
}

function quarterLabel(start: Instant, words: Words, names: DateNames): ReturnType<Label> {
  const { year, month } = civilOf(start);
  const number = (month - 1) / 3 + 1;
  return {
    label: words.t('axisQuarter', { number }),
    name: words.t('axisQuarterName', {
      ordinal: (form) => names.ordinal(number, form),
      year: names.year(year),
    }),
  };
}
