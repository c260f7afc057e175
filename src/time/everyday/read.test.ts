import { describe, expect, test } from 'vitest';
import { readEveryday } from './read.ts';
import type { EverydayOptions } from './types.ts';

/** EDTF, or the readings, or the code of the problem. */
function read(text: string, options?: EverydayOptions): string {
  const result = readEveryday(text, options);
  return result.ok ? result.edtf : (result.readings?.join(' or ') ?? result.problem.code);
}

/** "text = EDTF", one a line. */
const table = (lines: string): readonly (readonly [string, string])[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [text = '', edtf = ''] = line.split(' = ').map((side) => side.trim());
      return [text, edtf] as const;
    });

describe('in numbers', () => {
  test.each(
    table(`
      2024-10-05 = 2024-10-05
      2024/10/05 = 2024-10-05
      2024 10 05 = 2024-10-05
      2024.1.5 = 2024-01-05
      20241005 = 2024-10-05
      2024/10 = 2024-10
      10/2024 = 2024-10
      31/12/2024 = 2024-12-31
      12/31/2024 = 2024-12-31
      5/5/2024 = 2024-05-05
      5/10/2024 = 2024-10-05 or 2024-05-10
      5. 10. 2024 = 2024-10-05 or 2024-05-10
      2011/12 = 2011-12 or 2011/2012
      2014/16 = 2014/2016
      2024年10月5日 = 2024-10-05
      二〇二四年十月二十五日 = 2024-10-25
      公元前44年3月15日 = -0043-03-15
    `),
  )('%s', (text, edtf) => expect(read(text)).toBe(edtf));
});

describe('with names of months', () => {
  test.each(
    table(`
      5 October 2024 = 2024-10-05
      Oct 5, 2024 = 2024-10-05
      05-OCT-2024 = 2024-10-05
      the 5th of May, 1968 = 1968-05-05
      14 Oct 1066 = 1066-10-14
      26 oct 899 = 0899-10-26
      October 2024 = 2024-10
      5. Oktober 2024 = 2024-10-05
      1er octobre 2024 = 2024-10-01
      5 de octubre de 2024 = 2024-10-05
      5 października 2024 r. = 2024-10-05
      5 Ekim 2024 = 2024-10-05
      5 KASIM 2024 = 2024-11-05
      5 октября 2024г. = 2024-10-05
      жовтень 2024 = 2024-10
      ٥ أكتوبر ٢٠٢٤ = 2024-10-05
    `),
  )('%s', (text, edtf) => expect(read(text)).toBe(edtf));
});

describe('with a time', () => {
  test.each(
    table(`
      5 October 2024 14:30 = 2024-10-05T14:30
      2024-10-05 14:30 = 2024-10-05T14:30
      5 October 2024, 2:30 pm = 2024-10-05T14:30
      5 October 2024 at 12 a.m. = 2024-10-05T00:00
      5. Oktober 2024, 14:30 Uhr = 2024-10-05T14:30
      5 octobre 2024 14h30 = 2024-10-05T14:30
      5 October 2024 14:30:15 UTC = 2024-10-05T14:30:15Z
      5 October 2024 14:30 +2 = 2024-10-05T14:30+02:00
      5 October 2024 14:30 (UTC-4:30) = 2024-10-05T14:30-04:30
      5 October 2024 14:30 EST = date-zone-unknown
      5 October 2024 13 pm = date-impossible
      5 October 2024 24:30 = date-impossible
      Mon, 07 Oct 2024 12:00:00 GMT = 2024-10-07T12:00:00Z
      Wed Nov 25 08:46:11 UTC 2026 = 2026-11-25T08:46:11Z
      Sat Oct 05 2024 14:30:00 GMT+0200 (Summer Time) = 2024-10-05T14:30:00+02:00
    `),
  )('%s', (text, edtf) => expect(read(text)).toBe(edtf));
});

describe('with doubt and eras', () => {
  test.each(
    table(`
      c. 383 = 0383~
      circa 1914 = 1914~
      about May 1968 = 1968-05~
      circa 1367-04 = 1367-04~
      1914? = 1914?
      perhaps c. 1914 = 1914%
      55 BC = -0054
      1 BCE = 0000
      AD 47 = 0047
      10,000 BC = -9999
      12000 BC = Y-11999
      44 v. Chr. = -0043
      44 av. J.-C. = -0043
      44 p.n.e. = -0043
      44 до н. э. = -0043
      MÖ 44 = -0043
      44 ق.م = -0043
      0 BC = date-impossible
    `),
  )('%s', (text, edtf) => expect(read(text)).toBe(edtf));
});

describe('longer and parts of longer times', () => {
  test.each(
    table(`
      early 2014 = 2014-37~
      mid-2014 = 2014-38~
      late 2014 = 2014-39~
      early October 2024 = [2024-10-01~..2024-10-10~]
      late February 2024 = [2024-02-21~..2024-02-29~]
      mid-1980s = [1984~..1986~]
      early 19th century = [1800~..1833~]
      spring 1968 = 1968-21
      winter 1968/69 = 1968-24
      Herbst 1989 = 1989-23
      осень 1917 = 1917-23
      1990s = 199X
      1900s = 190X or 19XX
      50s BC = date-not-understood
      19th century = 18XX
      19th c. = 18XX
      19. Jahrhundert = 18XX
      siglo XIX = 18XX
      XIX век = 18XX
      1st century = [0001..0099]
      5th century BC = -04XX
      1st century BC = [-0099..0000]
      Q1 2014 = 2014-33
      first half of 2014 = 2014-40
    `),
  )('%s', (text, edtf) => expect(read(text)).toBe(edtf));
});

describe('two dates, and one side of a date', () => {
  test.each(
    table(`
      between 47 and 50 = [0047..0050]
      from 47 to 50 = 0047/0050
      1914–1918 = 1914/1918
      1914-18 = 1914/1918
      1066–7 = 1066/1067
      1898–02 = date-not-understood
      55–54 BC = -0054/-0053
      44 BC – AD 14 = -0043/0014
      c. 1914–1918 = 1914~/1918~
      from 5 May 2014 to 8 June 2014 = 2014-05-05/2014-06-08
      5–8 October 2024 = 2024-10-05/2024-10-08
      Oct 5–8, 2024 = 2024-10-05/2024-10-08
      5 October – 8 November 2024 = 2024-10-05/2024-11-08
      December–January 2024 = date-order
      summer 2014 – spring 2015 = 2014-22/2015-21
      late 1980s – early 1990s = 198X~/199X~
      19th–20th century = 18XX/19XX
      2014–present = 2014/..
      since 2014 = 2014/..
      since 47 = 0047/..
      until 1991 = ../1991
      before 1991 = [..1990]
      after May 1991 = [1991-06..]
      before 1 March 2024 = [..2024-02-29]
      by 1991 = [..1991]
      924 after 17 jul 924 = [0924-07-18..0924-12-31]
      5 or 6 October 2024 = [2024-10-05,2024-10-06]
      5/6 October 2024 = [2024-10-05,2024-10-06]
      5 and 6 October 2024 = {2024-10-05,2024-10-06}
    `),
  )('%s', (text, edtf) => expect(read(text)).toBe(edtf));
});

describe('what is refused', () => {
  test.each(
    table(`
      43 = date-year-short
      47–50 = date-year-short
      5 Oct 24 = date-year-short
      May '68 = date-year-short
      5 October = date-year-missing
      before 19th = date-year-short
      since 14 May 24 = date-year-short
      c. May '68 = date-year-short
      before 25/12/24 = date-year-short
      c. 31 899 = date-not-understood
      early 5 October 2024 = date-not-understood
      2014 – October = date-not-understood
      1066 – 7 = date-not-understood
      8, 2024 = date-not-understood
      30 February 2024 = date-impossible
      31/02/2015 = date-impossible
      2010-02-29 = date-impossible
      Event 2022 = date-not-understood
      5 mo = date-not-understood
      300 ms = date-not-understood
      C14 = date-not-understood
      est. 1914 = date-not-understood
      1,200 = date-not-understood
      12345 = date-not-understood
      47 to 50 = date-year-short
      circa 1483 earliest 1483 = date-not-understood
    `),
  )('%s', (text, code) => expect(read(text)).toBe(code));

  test.each([
    ['2010-02-29', 'write 2010-02-28, or 2010-02 for the month'],
    ['1971-0706', 'write 1971-07-06'],
    ['1985-11-01-', 'write 1985-11-01'],
    ['1960-04-1970', 'write 1960-04 for the month, or a day of two digits after it'],
    ['5/10/2024', 'write 2024-10-05 or 2024-05-10'],
  ])('%s: with a fix', (text, fix) => {
    const result = readEveryday(text);
    expect(result.ok ? undefined : result.problem.fix).toBe(fix);
    expect(result.ok ? undefined : result.problem.message).toMatch(new RegExp(`: "${text}"$`));
  });

  test('more than 256 characters', () => {
    expect(read('5 October 2024'.padEnd(300))).toBe('date-too-long');
  });
});

test('the order, the century and short years can be said', () => {
  expect(read('5/10/2024', { order: 'mdy' })).toBe('2024-05-10');
  expect(read('5/10/2024', { order: 'dmy' })).toBe('2024-10-05');
  expect(read('25/12/14', { centuryFrom: 1950 })).toBe('2014-12-25');
  expect(read('43', { shortYears: true })).toBe('0043');
});

describe('weekdays', () => {
  const warnings = (text: string): readonly string[] => {
    const result = readEveryday(text);
    return result.ok ? result.warnings.map(({ code }) => code) : ['refused'];
  };
  test('right ones say nothing, wrong ones are a warning', () => {
    expect(warnings('Saturday 5 October 2024')).toEqual([]);
    expect(warnings('Sunday 5 October 2024')).toEqual(['date-weekday-wrong']);
    expect(warnings('Saturday 5 – Monday 7 October 2024')).toEqual([]);
    expect(warnings('Saturday 5 – Sunday 7 October 2024')).toEqual(['date-weekday-wrong']);
  });
  test('that of the Julian calendar counts while it was in use', () => {
    // Hastings and the storming of the Winter Palace, both by the old calendar.
    expect(warnings('Saturday 14 October 1066')).toEqual([]);
    expect(warnings('Wednesday, 25 October 1917')).toEqual([]);
    expect(warnings('Monday, 25 October 1917')).toEqual(['date-weekday-wrong']);
  });
  test('"mar" is March and a French Tuesday', () => {
    expect(read('mar. 8 octobre 2024')).toBe('2024-10-08');
    expect(read('8 mar 2024')).toBe('2024-03-08');
  });
});
