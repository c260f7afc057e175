import { beforeEach, describe, expect, test } from 'vitest';
import { parseDate } from '../time/index.ts';
import { decideDates } from './date-columns.ts';
import { decideParts } from './date-parts.ts';
import { precisionScheme } from './date-precision.ts';
import { joinDates } from './date-span.ts';
import type { DateCell, DateColumn, DateHints } from './date-types.ts';
import { hasShared, sharedColumns, sharedText } from './testing/shared.ts';

type Counts = Readonly<Partial<Record<DateCell['kind'] | 'empty', number>>>;

/** How many cells of each kind; every date has to parse. */
function counts(values: readonly string[], column: Pick<DateColumn, 'read'>): Counts {
  const found: Record<string, number> = {};
  values.forEach((_, i) => {
    const cell = column.read(i);
    if (cell.kind === 'date' && !parseDate(cell.edtf).ok) throw new Error(cell.edtf);
    const kind = cell.kind === 'unknown' && cell.empty ? 'empty' : cell.kind;
    found[kind] = (found[kind] ?? 0) + 1;
  });
  return found;
}

/** A column of a file, decided by its name and values alone. */
function column(path: string, name: string, hints: DateHints = {}) {
  const values = sharedColumns(path)(name);
  const decided = decideDates(values, { columnName: name, ...hints });
  const cell = (text: string): DateCell => decided.read(values.indexOf(text));
  return { values, decided, cell, counts: counts(values, decided) };
}
const date = (edtf: string): DateCell => ({ kind: 'date', edtf, drafts: [] });

beforeEach((context) => context.skip(!hasShared, 'no real data in ../shared'));

describe('order of day and month', () => {
  test('vetoes of the Security Council: month first', () => {
    const { decided, counts: found, cell } = column('events/unsc-vetoes-1946-2022.csv', 'date');
    expect([decided.kind, found]).toEqual(['mdy', { date: 214 }]);
    expect(cell('4/8/1949')).toEqual(date('1949-04-08'));
  });
  test('claims of casualties: day first, with one digit or two', () => {
    const path = 'events/economist-ukraine-casualty-claims.csv';
    const { decided, counts: found, cell } = column(path, 'date');
    expect([decided.kind, found]).toEqual(['dmy', { date: 124 }]);
    expect(cell('1/12/2025')).toEqual(date('2025-12-01'));
  });
  test('treaties: day first with full stops, ISO among them, stand-ins and slips', () => {
    const path = 'events/env-treaty-membership-huggo.csv.gz';
    const ratified = column(path, 'stateRat');
    expect(ratified.decided.kind).toBe('dmy');
    expect(ratified.counts).toEqual({ date: 6885, unknown: 489, empty: 1, refused: 2 });
    expect(ratified.cell('1971-0706')).toMatchObject({ draft: { fix: 'write 1971-07-06' } });
    expect(ratified.cell('1985-11-01-')).toMatchObject({ draft: { fix: 'write 1985-11-01' } });
    const inForce = column(path, 'stateForce');
    expect(inForce.counts).toEqual({ date: 6598, unknown: 778, refused: 1 });
    expect(inForce.cell('2010-02-29')).toMatchObject({ draft: { code: 'date-impossible' } });
    expect(column(path, 'stateWithdrawal').counts).toEqual({
      date: 339,
      open: 5208,
      unknown: 1830,
    });
    expect(column(path, 'stateForce_iea').counts).toEqual({ date: 1754, unknown: 5623 });
  });
});

describe('numbers', () => {
  test('nuclear explosions: YYYYMMDD', () => {
    const path = 'events/nuclear-explosions-even-years.csv';
    const { decided, counts: found, cell } = column(path, 'date_long');
    expect([decided.kind, found]).toEqual(['yyyymmdd', { date: 1127 }]);
    expect(cell('19460630')).toEqual(date('1946-06-30'));
  });
  test('GDELT: day, month, year, and a part of the year within four days of the day', () => {
    const get = sharedColumns('events/gdelt1-sample-a.tsv.gz', 'none');
    const read = (index: string, columnName: string): DateColumn =>
      decideDates(get(index), { columnName });
    const [day, month, fraction] = [
      read('1', 'day'),
      read('2', 'monthyear'),
      read('4', 'fractiondate'),
    ];
    expect([day.kind, month.kind, fraction.kind]).toEqual(['yyyymmdd', 'yyyymm', 'year-fraction']);
    const first = (edtf: DateCell): number => {
      const parsed = parseDate(edtf.kind === 'date' ? edtf.edtf : '');
      return parsed.ok ? parsed.date.earliest : NaN;
    };
    const apart = get('1').map((_, i) => Math.abs(first(day.read(i)) - first(fraction.read(i))));
    expect(Math.max(...apart) / 86_400_000).toBeLessThanOrEqual(4);
    expect(fraction.read(0)).toEqual(date('2006-07-31~'));
  });
});

describe('how exact', () => {
  test('UCDP GED: the possible days between start and end', () => {
    const get = sharedColumns('events/ucdp-ged-syria-2016.csv.gz');
    const scheme = precisionScheme('date_prec');
    expect(scheme).toBe('ucdp-ged');
    const codes = get('date_prec');
    const read = decideDates(get('date_start'), {
      precision: { scheme: 'ucdp-ged', values: codes, ends: get('date_end') },
    });
    const runs = codes
      .map((_, i) => read.read(i))
      .filter((cell) => cell.kind === 'date' && /\.\./.test(cell.edtf));
    expect(runs.length).toBe(codes.filter((code) => code !== '1').length);
    expect(read.notes.at(-1)?.message).toContain('2 one of 2 to 6 days (207)');
  });
  test('UCDP/PRIO: assigned days are about, missing ones leave month or year', () => {
    const get = sharedColumns('events/ucdp-acd-conflict-years-even.csv.gz');
    const codes = get('start_prec');
    const read = decideDates(get('start_date'), {
      precision: { scheme: 'ucdp-acd', values: codes },
    });
    const shapes = codes.map((code, i) => {
      const cell = read.read(i);
      return `${code} ${cell.kind === 'date' ? cell.edtf.replace(/\d/g, '0') : cell.kind}`;
    });
    expect([...new Set(shapes)].sort()).toEqual([
      '1 0000-00-00',
      '2 0000-00-00~',
      '3 0000-00',
      '4 0000-00~',
      '5 0000',
      '6 0000~',
      '7 0000%',
    ]);
  });
  test('disputes: three columns each for start and end, days of -9', () => {
    const get = sharedColumns('events/gml-mid-participants-even.csv.gz');
    const start = decideParts({ years: get('styear'), months: get('stmon'), days: get('stday') });
    const end = decideParts({ years: get('endyear'), months: get('endmon'), days: get('endday') });
    const read = (i: number): DateCell => joinDates(start.read(i), end.read(i));
    expect(counts(get('styear'), { read })).toEqual({ date: 2543 });
    expect([read(0), read(2)]).toEqual([date('1902-05'), date('1946-05-15/1946-11-13')]);
    expect(start.notes).toMatchObject([{ message: 'day read as "not known" in 296 cells: "-9"' }]);
  });
});

describe('ISO and near it', () => {
  test('Wikidata: midnights are days', () => {
    const text = sharedText('events/wikidata-historic-events-a.json.gz');
    const values = (JSON.parse(text) as readonly { readonly date: string }[]).map((e) => e.date);
    const decided = decideDates(values);
    expect(counts(values, decided)).toEqual({ date: 4573 });
    const cells = values.map((_, i) => decided.read(i));
    expect(cells.every((cell) => cell.kind === 'date' && !cell.edtf.includes('T'))).toBe(true);
    expect(decided.notes.map(({ code }) => code)).toContain('date-midnight');
  });
  test('leaders: what is no date is refused', () => {
    const path = 'events/archigos-leaders-americas-europe.csv.gz';
    expect(column(path, 'startdate').counts).toEqual({ date: 2266 });
    const born = column(path, 'borndate');
    expect(born.counts).toEqual({ date: 1418, unknown: 842, empty: 5, refused: 1 });
    expect(born.cell('1960-04-1970')).toMatchObject({ draft: { code: 'date-not-understood' } });
    expect(column(path, 'eoutdate').counts).toEqual({ date: 2253, refused: 13 });
  });
  test('states: about, doubted, before our era, and still there', () => {
    const begin = column('countries/states-huggo.csv', 'Begin');
    expect(begin.counts).toEqual({ date: 408, open: 1 });
    expect(begin.cell('753 BC')).toEqual(date('-0752'));
    expect(begin.decided.notes.map(({ code }) => code)).toContain('date-first-of-january');
    expect(column('countries/states-huggo.csv', 'End').counts).toEqual({ date: 215, open: 194 });
    expect(column('countries/gleditsch-ward-states.csv', 'end').counts).toEqual({
      date: 42,
      open: 197,
    });
  });
});

describe('prose of British history', () => {
  test.each([
    ['british-history', 'hdate', { date: 99 }],
    ['british-history', 'hdate_end', { date: 34, empty: 65 }],
    ['british-pms', 'hdate', { date: 79 }],
    ['british-pms', 'hdate_end', { date: 78, open: 1 }],
    ['english-monarchs', 'hdate', { date: 63 }],
    ['english-monarchs', 'hdate_end', { date: 62, open: 1 }],
    ['english-monarchs', 'hdate_birth', { date: 63 }],
    // "circa 1483 earliest 1483": EDTF has no way to say about, but not before.
    ['english-monarchs', 'hdate_death', { date: 61, empty: 1, refused: 1 }],
  ])('%s %s', (file, name, expected) => {
    expect(column(`events/historicaldate-${file}.csv`, name).counts).toEqual(expected);
  });
});
