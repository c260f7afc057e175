import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MS_PER_DAY, civilFromDays, daysFromCivil, isoDay } from '../civil.ts';
import { parseDate } from '../parse.ts';
import { readEveryday } from './read.ts';
import type { EverydayOptions } from './types.ts';

/** EDTF, or the readings, or the code of the problem. */
function read(text: string, options?: EverydayOptions): string {
  const result = readEveryday(text, options);
  return result.ok ? result.edtf : (result.readings?.join(' or ') ?? result.problem.code);
}

describe('properties', () => {
  const days = fc
    .integer({ min: daysFromCivil(1000, 1, 1), max: daysFromCivil(9998, 12, 31) })
    .map((number) => ({ iso: isoDay(civilFromDays(number)), ms: number * MS_PER_DAY }));
  const langs = 'en en-GB en-CA uk ru de de-AT fr es es-PE pl tr ar ar-EG zh zh-TW'.split(' ');
  const inWords: readonly Intl.DateTimeFormatOptions[] = [
    { dateStyle: 'full' },
    { dateStyle: 'long' },
    { day: 'numeric', month: 'short', year: 'numeric', weekday: 'short' },
  ];

  test.each(langs)('a day in the words of %s reads back', (lang) => {
    const formats = inWords.map(
      (form) => new Intl.DateTimeFormat(lang, { ...form, calendar: 'gregory', timeZone: 'UTC' }),
    );
    fc.assert(
      fc.property(days, fc.constantFrom(...formats), ({ iso, ms }, format) => {
        const result = readEveryday(format.format(ms));
        expect(result).toEqual({ ok: true, edtf: iso, warnings: [] });
      }),
      { numRuns: 40 },
    );
  });

  test.each(langs)('a month in the words of %s reads back', (lang) => {
    const format = new Intl.DateTimeFormat(lang, {
      month: 'long',
      year: 'numeric',
      calendar: 'gregory',
      timeZone: 'UTC',
    });
    fc.assert(
      fc.property(days, ({ iso, ms }) => {
        expect(read(format.format(ms))).toBe(iso.slice(0, 7));
      }),
      { numRuns: 20 },
    );
  });

  test('a language of the caller counts too', () => {
    expect(read('5 ottobre 2024')).toBe('date-not-understood');
    expect(read('5 ottobre 2024', { langs: ['it', 'not a language'] })).toBe('2024-10-05');
  });

  test('a day in numbers reads back where its order is said', () => {
    fc.assert(
      fc.property(
        days,
        fc.constantFrom('dmy' as const, 'mdy' as const),
        fc.constantFrom('/', '.', '-', ' '),
        ({ iso }, order, sign) => {
          const [year, month, day] = iso.split('-').map(Number);
          const parts = order === 'dmy' ? [day, month, year] : [month, day, year];
          expect(read(parts.join(sign), { order })).toBe(iso);
          const unsaid = read(parts.join(sign));
          expect(unsaid.split(' or ')).toContain(iso);
        },
      ),
    );
  });

  const pieces = fc.constantFrom(
    ...'5 14 2024 899 43 19th 1990s – - / . , ? c. circa between and from to since before after or early mid- BC AD Oct May mar Saturday spring century 14:30 pm UTC 年 月 日 до н.э. ( ) T X ~ Y'.split(
      ' ',
    ),
  );
  test('any words give EDTF that parses, or a problem with a fix', () => {
    const words = fc
      .array(pieces, { maxLength: 12 })
      .chain((list) => fc.constantFrom(' ', '').map((between) => list.join(between)));
    fc.assert(
      fc.property(fc.oneof(words, fc.string(), fc.string({ unit: 'grapheme' })), (text) => {
        const result = readEveryday(text);
        if (result.ok) expect(parseDate(result.edtf).ok).toBe(true);
        else expect(result.problem.fix).not.toBe('');
        const readings = result.ok ? [] : (result.readings ?? []);
        for (const reading of readings) expect(parseDate(reading).ok).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test.each(['1 ', '1-', '1–', 'c. ', 'and ', 'a ', '2024 or ', '1, ', '(', ' ', '12:', 'ﷺ'])(
    'a long row of "%s" is soon refused',
    (piece) => {
      expect(readEveryday(piece.repeat(256).slice(0, 256)).ok).toBe(false);
    },
  );
});
