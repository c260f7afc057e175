import { describe, expect, test } from 'vitest';
import { decideParts } from './date-parts.ts';
import { withPrecision } from './date-precision.ts';
import { joinDates } from './date-span.ts';
import type { DateCell, PrecisionScheme } from './date-types.ts';

const date = (edtf: string): DateCell => ({ kind: 'date', edtf, drafts: [] });
const open: DateCell = { kind: 'open' };
const unknown: DateCell = { kind: 'unknown', empty: false };
const empty: DateCell = { kind: 'unknown', empty: true };
const text = (cell: DateCell): string => (cell.kind === 'date' ? cell.edtf : cell.kind);

describe('start and end', () => {
  test.each([
    ['two dates', date('2014-03'), date('2016'), '2014-03/2016'],
    ['the same date twice', date('2014'), date('2014'), '2014'],
    ['still going on', date('2014'), open, '2014/..'],
    ['an end not known', date('2014'), unknown, '2014/'],
    ['a start not known', unknown, date('2014'), '/2014'],
    ['neither', unknown, open, 'unknown'],
    ['an end before the start', date('2016'), date('2014'), 'refused'],
    ['possible days within a month', date('[2016-03-01..2016-03-05]'), open, '2016-03/..'],
    ['possible days of two months', date('[2016-03-30..2016-04-05]'), date('2017'), '2016/2017'],
    ['possible years', date('[0047..0050]'), date('0061'), '0047~/0061'],
    ['an interval within', date('2014/2015'), date('2016'), 'refused'],
  ])('%s', (_, start, end, expected) => expect(text(joinDates(start, end))).toBe(expected));

  test('an empty end is what the caller says', () => {
    const read = (emptyEnd: 'none' | 'open' | 'unknown'): string =>
      text(joinDates(date('2014'), empty, emptyEnd));
    expect([read('none'), read('open'), read('unknown')]).toEqual(['2014', '2014/..', '2014/']);
  });
});

describe('year, month and day apart', () => {
  const read = (year: string, month: string, day: string, ...others: readonly string[]): string =>
    text(decideParts({ years: [year, ...others], months: [month], days: [day] }).read(0));
  test('what is not known leaves the rest', () => {
    expect(read('1902', '5', '-9')).toBe('1902-05');
    expect(read('1902', '00', '')).toBe('1902');
    expect(read('1902.0', '5.0', '3.0')).toBe('1902-05-03');
    expect(read('1902', 'May', '3')).toBe('1902-05-03');
    expect(read('-9', '5', '3')).toBe('unknown');
    expect(read('9999', '12', '31')).toBe('open');
  });
  test('what is impossible, or lacks its century, is refused', () => {
    expect(read('1902', '2', '30')).toBe('refused');
    expect(read('1902', '13', '1')).toBe('refused');
    expect(read('1902', '21', '')).toBe('refused');
    expect(read('85', '5', '3')).toBe('refused');
    expect(read('85', '5', '3', '122')).toBe('0085-05-03');
    expect(read('-44', '3', '15')).toBe('refused');
  });
  test('a day without its month is a warning', () => {
    const cell = decideParts({ years: ['1902'], months: ['-9'], days: ['3'] }).read(0);
    expect(cell).toMatchObject({ edtf: '1902', drafts: [{ code: 'date-part-missing' }] });
  });
});

describe('precisions', () => {
  const widen = (scheme: PrecisionScheme, code: string, end?: string): string =>
    text(
      withPrecision(date('2016-03-01'), scheme, code, end === undefined ? undefined : date(end)),
    );
  test('UCDP GED with and without its last day', () => {
    expect([1, 2, 3, 4, 5].map((code) => widen('ucdp-ged', String(code)))).toEqual([
      '2016-03-01',
      '2016-03-01~',
      '2016-03-01~',
      '2016-03',
      '2016',
    ]);
    expect(widen('ucdp-ged', '2', '2016-03-05')).toBe('[2016-03-01..2016-03-05]');
    expect(widen('ucdp-ged', '1', '2016-03-01')).toBe('2016-03-01');
  });
  test('ACLED: a week around, a month', () => {
    expect(widen('acled', '2')).toBe('[2016-02-27..2016-03-04]');
    expect(widen('acled', '3.0')).toBe('2016-03');
  });
  test('a code that is none warns and widens nothing', () => {
    const cell = withPrecision(date('2016-03-01'), 'acled', '7', undefined);
    expect(cell).toMatchObject({
      edtf: '2016-03-01',
      drafts: [{ code: 'date-precision-unknown' }],
    });
  });
  test('what is no day keeps its own precision', () => {
    expect(text(withPrecision(date('2016'), 'acled', '3', undefined))).toBe('2016');
  });
});
