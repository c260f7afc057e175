import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MS_PER_DAY, civilFromDays, daysFromCivil, isoDay } from '../time/index.ts';
import { decideDates } from './date-columns.ts';
import type { DateCell, DateHints } from './date-types.ts';

const all = (values: readonly string[], hints?: DateHints): readonly DateCell[] => {
  const column = decideDates(values, hints);
  return values.map((_, i) => column.read(i));
};
/** EDTF of each cell, or what it is instead. */
const texts = (values: readonly string[], hints?: DateHints): readonly string[] =>
  all(values, hints).map((cell) => (cell.kind === 'date' ? cell.edtf : cell.kind));
const codes = (values: readonly string[], hints?: DateHints): readonly string[] =>
  decideDates(values, hints).notes.map(({ code }) => code);

const day = fc
  .integer({ min: daysFromCivil(1000, 1, 1), max: daysFromCivil(2999, 12, 31) })
  .map(civilFromDays);

describe('order of day and month', () => {
  test('one row that allows one order decides all', () => {
    expect(texts(['3/4/2014', '25/12/2014'])).toEqual(['2014-04-03', '2014-12-25']);
    expect(texts(['3/4/2014', '12/25/2014'])).toEqual(['2014-03-04', '2014-12-25']);
  });
  test('no such row: refused with both readings, and one note with the choices', () => {
    const column = decideDates(['3/4/2014', '5.6.2014', '7-7-2014']);
    expect(column.kind).toBe('order-unknown');
    expect(column.choices).toEqual(['dmy', 'mdy']);
    expect(column.read(0)).toMatchObject({
      kind: 'refused',
      readings: ['2014-04-03', '2014-03-04'],
    });
    // Both readings of 7-7-2014 are the same day.
    expect(column.read(2)).toMatchObject({ kind: 'date', edtf: '2014-07-07' });
    expect(column.notes).toMatchObject([{ severity: 'error', code: 'date-order-unknown' }]);
  });
  test('an order that the caller gives is kept', () => {
    expect(texts(['3/4/2014', '12/25/2014'], { order: 'dmy' })).toEqual(['2014-04-03', 'refused']);
  });
  test('rows that contradict each other are refused, each with its day', () => {
    const cells = all(['25/12/2014', '12/26/2014', '3/4/2014']);
    expect(cells.map(({ kind }) => kind)).toEqual(['refused', 'refused', 'refused']);
    expect(cells[1]).toMatchObject({ draft: { fix: 'write 2014-12-26' } });
    expect(cells[2]).toMatchObject({ readings: ['2014-04-03', '2014-03-04'] });
  });
  test('one row against ten is the one that is wrong', () => {
    const days = ['13', '14', '15', '16', '17', '18', '19', '20', '21', '22'];
    const values = ['3/4/2014', '12/26/2014', ...days.map((d) => `${d}/1/2014`)];
    expect(texts(values).slice(0, 3)).toEqual(['2014-04-03', 'refused', '2014-01-13']);
    expect(codes(values)).toEqual(['date-order-mostly']);
  });
  test('years of two digits are refused, unless the century is said', () => {
    expect(texts(['25/12/14'])).toEqual(['refused']);
    expect(texts(['25/12/14', '24/12/68'], { centuryFrom: 1950 })).toEqual([
      '2014-12-25',
      '1968-12-24',
    ]);
  });
  test('any day written in one order reads back, where one row tells the order', () => {
    fc.assert(
      fc.property(
        fc.array(day, { maxLength: 20 }),
        fc.constantFrom('dmy' as const, 'mdy' as const),
        fc.constantFrom('/', '.', '-'),
        (days, order, sign) => {
          const write = (d: number, m: number, y: number): string =>
            (order === 'dmy' ? [d, m, y] : [m, d, y]).join(sign);
          const values = [write(31, 1, 2000), ...days.map((d) => write(d.day, d.month, d.year))];
          expect(texts(values)).toEqual(['2000-01-31', ...days.map(isoDay)]);
        },
      ),
    );
  });
});

test('impossible days are refused with a fix, never moved', () => {
  const cells = all(['2010-02-29', '31/02/2015', '20100229', '2014-13-01']);
  expect(cells).toMatchObject([
    { draft: { code: 'date-impossible', fix: 'write 2010-02-28, or 2010-02 for the month' } },
    { draft: { code: 'date-impossible', fix: 'write 2015-02-28, or 2015-02 for the month' } },
    { draft: { code: 'date-impossible', fix: 'write 2010-02-28, or 2010-02 for the month' } },
    { draft: { code: 'date-impossible' } },
  ]);
});

describe('what stands for something else', () => {
  test('the last day of calendars is an open end, in any order, and said once', () => {
    const values = ['9999-12-31', '31.12.9999', '12/31/9999', 'ongoing', '9999-12-31T00:00:00Z'];
    expect(texts(values)).toEqual(values.map(() => 'open'));
    expect(codes(['9999-12-31', '9999-12-31'])).toEqual(['date-read-as-open']);
  });
  test('first days, zeros and codes are unknown', () => {
    const values = ['0001-01-01', '1900-01-00', '1/0/1900', '-9', 'NA', '0000-00-00', ''];
    expect(texts(values)).toEqual(values.map(() => 'unknown'));
    expect(all(values).at(-1)).toEqual({ kind: 'unknown', empty: true });
  });
  test('what only looks like one is a date', () => {
    const values = ['1900-01-01', '0000', '0001', '1999', '-0009', '2000-10-01'];
    expect(texts(values)).toEqual(values);
  });
  test('months and days of 00 leave the year or month', () => {
    expect(texts(['1914-00-00', '1914-06-00', '19140600', '19140000', '191400'])).toEqual([
      '1914',
      '1914-06',
      '1914-06',
      '1914',
      '1914',
    ]);
  });
});

describe('times', () => {
  test('all at midnight UTC are days, and it is said', () => {
    const values = ['1914-06-28T00:00:00Z', '-0422-10-01T00:00:00Z'];
    expect(texts(values)).toEqual(['1914-06-28', '-0422-10-01']);
    expect(codes(values)).toEqual(['date-midnight']);
  });
  test('one that is not keeps all of them', () => {
    const values = ['1914-06-28T00:00:00Z', '1914-06-28T10:50:00Z'];
    expect(texts(values)).toEqual(values);
  });
});

describe('numbers', () => {
  test('spreadsheet days around the 29 February 1900 that never was', () => {
    const values = ['0', '1', '59', '60', '61', '45570', '2958465', '2958466', '-1'];
    expect(texts(values, { epoch: 'excel1900' })).toEqual([
      'unknown',
      '1900-01-01',
      '1900-02-28',
      'refused',
      '1900-03-01',
      '2024-10-05',
      '9999-12-31',
      'refused',
      'refused',
    ]);
    expect(texts(['0', '44108'], { epoch: 'excel1904' })).toEqual(['1904-01-01', '2024-10-05']);
  });
  test('the fraction of a spreadsheet day is the time, to the second', () => {
    const values = ['45570.5', '45570.999999', '45570.60423611111', '45570.0'];
    expect(texts(values, { epoch: 'excel1900' })).toEqual([
      '2024-10-05T12:00',
      '2024-10-06',
      '2024-10-05T14:30:06',
      '2024-10-05',
    ]);
  });
  test('spreadsheet days are found by name and range, and it is said', () => {
    const hints = { columnName: 'Start date' };
    expect(texts(['45570', '41214'], hints)).toEqual(['2024-10-05', '2012-11-01']);
    expect(codes(['45570'], hints)).toEqual(['date-epoch']);
    expect(texts(['45570'], { columnName: 'population' })).toEqual(['refused']);
    expect(texts(['45570', '1994'], hints)).toEqual(['refused', '1994']);
  });
  test('seconds and milliseconds are found by size, over the whole column', () => {
    expect(texts(['1728138600', '999999999'])).toEqual([
      '2024-10-05T14:30Z',
      '2001-09-09T01:46:39Z',
    ]);
    expect(texts(['1728138600123'])).toEqual(['2024-10-05T14:30:00.123Z']);
    expect(texts(['1728086400', '0'], { epoch: 'unix-s' })).toEqual(['2024-10-05', '1970-01-01']);
    expect(texts(['1728138600', '1728138600123'])).toEqual(['refused', 'refused']);
  });
  test('a part of a year is about a day; one with two readings is refused', () => {
    expect(texts(['2006.5781', '2006.5'])).toEqual(['2006-07-31~', '2006-07-02~']);
    expect(texts(['2006.10'])).toEqual(['refused']);
  });
  test('days counted from any beginning read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), fc.nat(86_399), (serial, second) => {
        const iso = isoDay(civilFromDays(daysFromCivil(1899, 12, 30) + serial));
        const [cell] = texts([String(serial + second / 86_400)], { epoch: 'excel1900' });
        expect(cell?.slice(0, iso.length)).toBe(iso);
        const seconds = String((serial - 25_569) * (MS_PER_DAY / 1000) + second);
        const [unix] = texts([seconds, '1'], { epoch: 'unix-s' });
        expect(unix).toBe(second === 0 ? `${iso}T00:00Z` : `${cell}Z`);
      }),
    );
  });
});

const anything = fc.oneof(
  day.map(isoDay),
  day.map((d) => `${d.day}/${d.month}/${d.year}`),
  day.map((d) => `${d.month}/${d.day}/${d.year}`),
  fc.constantFrom('', 'NA', '-9', '9999-12-31', '1914-06-28T00:00:00Z', '45570', '2014', '55 BC'),
  fc.string(),
);

test('the decision does not depend on the order of the rows', () => {
  fc.assert(
    fc.property(fc.array(anything, { maxLength: 12 }), fc.nat(), (values, turn) => {
      const at = values.length === 0 ? 0 : turn % values.length;
      const turned = [...values.slice(at), ...values.slice(0, at)].reverse();
      const [a, b] = [decideDates(values), decideDates(turned)];
      expect(b.kind).toBe(a.kind);
      expect(b.notes).toEqual(a.notes);
      const read = new Map(turned.map((value, i) => [value, b.read(i)]));
      values.forEach((value, i) => expect(a.read(i)).toEqual(read.get(value)));
    }),
  );
});
