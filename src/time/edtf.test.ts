import { readFileSync } from 'node:fs';
import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type HistoricalDate, isoDay, civilOf, parseDate, printDate } from './index.ts';
import {
  civilDay,
  dayText,
  edtfText,
  maskedText,
  monthText,
  partText,
  signedText,
  yearText,
} from './testing/arbitrary.ts';

/** The date, or a failed test. */
function parsed(text: string, timezone?: string): HistoricalDate {
  const result = parseDate(text, { timezone });
  if (!result.ok) throw new Error(`${text}: ${result.problem.message}`);
  return result.date;
}
const fixOf = (text: string): string => {
  const result = parseDate(text);
  return result.ok ? 'no problem' : result.problem.fix;
};
const codeOf = (text: string, timezone?: string): string => {
  const result = parseDate(text, { timezone });
  return result.ok ? 'no problem' : result.problem.code;
};
/** First and last day it can mean. */
const daysOf = (text: string): readonly [string, string] => {
  const { earliest, latest } = parsed(text);
  return [isoDay(civilOf(earliest)), isoDay(civilOf(latest))];
};

test('printing a parsed date gives the text back, and its bounds are in order and never NaN', () => {
  fc.assert(
    fc.property(edtfText, (text) => {
      const date = parsed(text);
      expect(printDate(date)).toBe(text);
      expect(date.earliest <= date.latest).toBe(true);
      for (const part of date.parts) {
        expect(Number.isFinite(part.earliest) && Number.isFinite(part.latest)).toBe(true);
        expect(part.earliest >= date.earliest && part.latest <= date.latest).toBe(true);
      }
    }),
    { numRuns: 2000 },
  );
});

test('a day lies in its month, and the month in its year', () => {
  fc.assert(
    fc.property(dayText, (text) => {
      const [day, month, year] = [text, text.slice(0, -3), text.slice(0, -6)].map((t) => parsed(t));
      expect(month?.earliest).toBeLessThanOrEqual(day?.earliest ?? NaN);
      expect(month?.latest).toBeGreaterThanOrEqual(day?.latest ?? NaN);
      expect(year?.earliest).toBeLessThanOrEqual(month?.earliest ?? NaN);
      expect(year?.latest).toBeGreaterThanOrEqual(month?.latest ?? NaN);
    }),
  );
});

test('the npm package edtf agrees on days, months, years and unspecified digits', () => {
  fc.assert(
    fc.property(fc.oneof(dayText, monthText, yearText), (text) => {
      // It reads the years 0–99 as 1900–1999 in places: 0000-02-28 comes out two days long.
      fc.pre(!text.startsWith('00'));
      const [ours, theirs] = [parsed(text), edtf(text)];
      expect([ours.earliest, ours.latest]).toEqual([theirs.min, theirs.max]);
    }),
  );
  // Its bounds of negative and of wholly unknown years are wrong, see "unspecified digits" for those.
  for (const text of ['2004-XX', '199X', '19XX', '2014-03-XX', '156X-12-25']) {
    const [ours, theirs] = [parsed(text), edtf(text)];
    expect([text, ours.earliest, ours.latest]).toEqual([text, theirs.min, theirs.max]);
  }
});

test('the quick path for plain days equals the full parser', () => {
  fc.assert(
    fc.property(
      civilDay.map((day) => isoDay({ ...day, year: Math.abs(day.year) })),
      (text) => {
        fc.pre(codeOf(text) === 'no problem');
        // A space sends it the long way round.
        expect(parsed(` ${text}`)).toEqual(parsed(text));
      },
    ),
  );
});

test('every date of the bundled dataset is understood', () => {
  const path = new URL('../../public/data/default-timeline.json', import.meta.url);
  const data = JSON.parse(readFileSync(path, 'utf8')) as {
    events: readonly { date: string }[];
    actors: readonly { roles?: readonly { date: string }[] }[];
  };
  const dates = [...data.events, ...data.actors.flatMap((actor) => actor.roles ?? [])];
  expect(dates.length).toBeGreaterThan(100);
  for (const { date } of dates) expect(parsed(date).text).toBe(date);
});

describe('bounds', () => {
  test.each([
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['0000', '0000-01-01', '0000-12-31'],
    ['-0490', '-0490-01-01', '-0490-12-31'],
    ['1XXX-XX', '1000-01-01', '1999-12-31'],
    ['-049X', '-0499-01-01', '-0490-12-31'],
    ['2004-XX-31', '2004-01-31', '2004-12-31'],
    ['190X-02-29', '1904-02-29', '1908-02-29'],
    ['XXXX-12-25', '0000-12-25', '9999-12-25'],
    // Those of the north, where nobody says which.
    ['2001-21', '2001-03-01', '2001-05-31'],
    ['2001-24', '2001-12-01', '2002-02-28'],
    ['2001-25', '2001-03-01', '2001-05-31'],
    ['2001-28', '2001-12-01', '2002-02-28'],
    ['2001-29', '2001-09-01', '2001-11-30'],
    ['2001-30', '2001-12-01', '2002-02-28'],
    ['2001-34', '2001-04-01', '2001-06-30'],
    ['2001-41', '2001-07-01', '2001-12-31'],
    ['2001-38', '2001-05-01', '2001-08-31'],
    ['156X-21', '1560-03-01', '1569-05-31'],
    ['1950S2', '1900-01-01', '1999-12-31'],
    ['1950S5', '1950-01-01', '1950-12-31'],
    ['-1859S2', '-1899-01-01', '-1800-12-31'],
    ['Y171010S3', 'Y171000-01-01', 'Y171999-12-31'],
    ['Y3388E2S3', 'Y274493-02-24', 'Y274493-02-24'],
    ['-XXXX', '-9999-01-01', '-0001-12-31'],
    ['-1XXX', '-1999-01-01', '-1000-12-31'],
    ['1560-XX-25', '1560-01-25', '1560-12-25'],
    ['2004-06-XX/2004-07-03', '2004-06-01', '2004-07-03'],
    ['2004-06-~01/2004-06-~20', '2004-06-01', '2004-06-20'],
    ['[2004-06~-11,156X,-1667]', '-1667-01-01', '2004-06-11'],
    ['[1667..1670]', '1667-01-01', '1670-12-31'],
    ['{1961,1960-05}', '1960-05-01', '1961-12-31'],
    ['2014-03/2015', '2014-03-01', '2015-12-31'],
    ['2014-05~', '2014-05-01', '2014-05-31'],
  ])('%s means %s to %s', (text, first, last) => {
    expect(daysOf(text)).toEqual([first, last]);
  });

  test('open and unknown ends have no bound, and differ', () => {
    const flags = ['2014/..', '2014/', '../2014', '/2014', '[..2014]'].map((text) => {
      const date = parsed(text);
      return [date.earliest === -Infinity, date.latest === Infinity, date.openEnd, date.unknownEnd];
    });
    expect(flags).toEqual([
      [false, true, true, false],
      [false, true, false, true],
      [true, false, false, false],
      [true, false, false, false],
      [true, false, false, false],
    ]);
  });

  test('both ends may be open or not known; nothing at all is no date', () => {
    for (const text of ['../..', '/..', '../']) {
      const date = parsed(text);
      expect([date.earliest, date.latest, date.parts]).toEqual([-Infinity, Infinity, []]);
    }
    expect(codeOf('/')).toBe('date-not-understood');
  });

  test('far years keep their number and finite bounds', () => {
    const date = parsed('Y-17E7');
    expect(date.parts[0]?.year).toBe(-170_000_000);
    expect(Number.isFinite(date.earliest + date.latest)).toBe(true);
  });
});

test('precision and doubt are kept', () => {
  const of = (text: string): readonly unknown[] => {
    const date = parsed(text);
    return [date.precision, date.approximate, date.uncertain];
  };
  expect(of('2014-05~')).toEqual(['month', true, false]);
  expect(of('1914%')).toEqual(['year', true, true]);
  expect(of('2001-21')).toEqual(['season', true, false]);
  expect(of('156X-12-25')).toEqual(['decade', false, false]);
  expect(of('2004-XX-XX?')).toEqual(['year', false, true]);
  expect(of('2014-03-05/2016')).toEqual(['year', false, false]);
});

describe('signs of doubt on components', () => {
  test.each([
    ['2004-06~-11', ['~', '~', '']],
    ['?2004-06', ['?', '']],
    ['2004-~06-11', ['', '~', '']],
    ['2004?-06-11', ['?', '', '']],
    ['?2004-06-04~', ['%', '~', '~']],
    ['2004?-06-~11', ['?', '', '~']],
    ['?-2004-06%', undefined],
    ['%2001', undefined],
    ['2004-06-11~', undefined],
  ])('%s', (text, signs) => {
    const date = parsed(text);
    const said = signs?.join('') ?? text;
    expect(date.parts[0]?.signs).toEqual(signs);
    expect([date.approximate, date.uncertain]).toEqual([/[~%]/.test(said), /[?%]/.test(said)]);
  });

  test('widen nothing', () => {
    fc.assert(
      fc.property(signedText, ({ signed, plain }) => {
        const [a, b] = [parsed(signed), parsed(plain)];
        expect([a.earliest, a.latest, a.precision]).toEqual([b.earliest, b.latest, b.precision]);
        expect(a.text).toBe(signed);
      }),
    );
  });
});

test('an interval reaches from its start to its end, a set from its first to its last', () => {
  fc.assert(
    fc.property(partText, partText, fc.constantFrom('[]', '{}'), (a, b, [open, close]) => {
      const [first, last] = [parsed(a), parsed(b)];
      const set = parsed(`${open}${a},${b}${close}`);
      expect([set.earliest, set.latest]).toEqual([
        Math.min(first.earliest, last.earliest),
        Math.max(first.latest, last.latest),
      ]);
      const interval = parseDate(`${a}/${b}`);
      expect(interval.ok).toBe(last.latest >= first.earliest);
      if (interval.ok)
        expect([interval.date.earliest, interval.date.latest]).toEqual([
          first.earliest,
          last.latest,
        ]);
    }),
  );
});

test('text that is made to stall a parser is read or refused like any other', () => {
  const piece = fc.constantFrom(
    'X',
    '9',
    '-',
    '~',
    '?',
    '%',
    '..',
    ',',
    '/',
    '[',
    ']',
    'Y',
    'E9',
    'S',
    'T',
    '-XX',
  );
  fc.assert(
    fc.property(piece, piece, fc.integer({ min: 1, max: 128 }), piece, (a, b, count, end) => {
      const text = ((a + b).repeat(count) + end).slice(0, 256);
      for (const whole of [text, `[${text}]`.slice(0, 256), `2004-${text}`.slice(0, 256)]) {
        const result = parseDate(whole);
        expect(result.ok || result.problem.fix.startsWith('write ')).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
});

describe('clock times', () => {
  const utc = (text: string, timezone?: string): number => parsed(text, timezone).earliest;
  test('an offset, Z and a zone all give the instant', () => {
    const instant = Date.UTC(2024, 9, 5, 19);
    expect(utc('2024-10-05T15:00:00-04:00')).toBe(instant);
    expect(utc('2024-10-05T19:00Z')).toBe(instant);
    expect(utc('2024-10-05T15:00', 'America/New_York')).toBe(instant);
    expect(utc('2024-10-05T22:00', 'Europe/Kyiv')).toBe(instant);
  });
  test('without zone and offset the clock is its place’s and the offset unknown', () => {
    const part = parsed('2024-10-05T15:00').parts[0];
    expect([part?.earliest, part?.offset, part?.minutes]).toEqual([
      Date.UTC(2024, 9, 5, 15),
      undefined,
      900,
    ]);
    expect(part && part.latest - part.earliest).toBe(59_999);
  });
  test('an hour that happened twice is its first, one that was skipped is a problem', () => {
    expect(utc('2024-11-03T01:30', 'America/New_York')).toBe(Date.UTC(2024, 10, 3, 5, 30));
    expect(codeOf('2024-03-31T03:30', 'Europe/Kyiv')).toBe('date-impossible');
    expect(codeOf('2024-10-05T15:00', 'Moon/Base')).toBe('timezone-unknown');
  });
  test('a zone in brackets stands for its clocks, and an offset beside it has to be theirs', () => {
    expect(utc('2022-02-24T05:00+02:00[Europe/Kyiv]')).toBe(Date.UTC(2022, 1, 24, 3));
    expect(utc('2022-02-24T05:00[Europe/Kyiv]', 'America/New_York')).toBe(Date.UTC(2022, 1, 24, 3));
    expect(utc('2024-11-03T01:30-05:00[America/New_York]')).toBe(Date.UTC(2024, 10, 3, 6, 30));
    expect(codeOf('2022-02-24T05:00+03:00[Europe/Kyiv]')).toBe('date-impossible');
    expect(parsed('2022-02-24T05:00[Europe/Kyiv]/2022-02-25').kind).toBe('interval');
    expect(utc('2022-02-24T05:00+02')).toBe(Date.UTC(2022, 1, 24, 3));
  });
});

describe('what is no date gets a fix, not a guess', () => {
  test.each([
    ['2010-02-29', 'write 2010-02-28, or 2010-02 for the month'],
    ['2015-02-31', 'write 2015-02-28, or 2015-02 for the month'],
    ['2014-13', 'write a month from 01 to 12, or 2014 for the year'],
    ['2014-13-05', 'write 2014-05-13 if day and month are the wrong way round'],
    ['0000-00-00', 'write 0000 for the year alone; leave out what is not known'],
    ['31/02/2015', 'write 2015-02-28, or 2015-02 for the month'],
    ['05/10/2024', 'write 2024-10-05 or 2024-05-10'],
    ['2024/10/5', 'write 2024-10-05'],
    ['20241005', 'write 2024-10-05'],
    ['5 October 2024', 'write 2024-10-05'],
    ['October 5, 2024', 'write 2024-10-05'],
    ['Oct 2024', 'write 2024-10'],
    ['-490', 'write -0490 for 491 BCE: years have four digits'],
    ['490 BCE', 'write -0489 (EDTF counts 1 BCE as 0000)'],
    ['c. 1914', 'write 1914~ for about'],
    ['2014–2016', 'write 2014/2016 for a period'],
    ['2004~?', 'write one sign in a place, and % for both ~ and ?: 2004-06%'],
    ['1950S2-06', 'write S and how many digits count after a year alone: 1950S2'],
    ['12024', 'write Y12024 for a year of more than four digits'],
    ['2016/2014', 'write 2014/2016, or check both'],
    ['2024-10-05 15:00', 'write 2024-10-05T15:00'],
    ['2024-10-05T24:00', 'write midnight as 00:00 of the next day'],
  ])('%s: %s', (text, fix) => {
    expect(fixOf(text)).toBe(fix);
  });

  test('any text gives a date or a problem in the house form', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string({ unit: fc.constantFrom(...'0123456789X-/~?%[]{}.,TZ:Y+E ') }),
        ),
        (text) => {
          const result = parseDate(text);
          if (result.ok) return;
          expect(result.problem.message).toMatch(/^[a-z].*: "/s);
          expect(result.problem.fix).toMatch(/^write /);
        },
      ),
      { numRuns: 3000 },
    );
  });

  test('long texts are refused unread', () => {
    expect(codeOf(`Y${'9'.repeat(100_000)}`)).toBe('date-too-long');
    expect(codeOf(`Y${'9'.repeat(200)}`)).toBe('date-too-far');
    expect(codeOf('Y1E999')).toBe('date-too-far');
  });
});

test('masked digits cover what they can mean', () => {
  fc.assert(
    fc.property(maskedText, (text) => {
      const date = parsed(text);
      expect(date.precision).not.toBe('day');
      expect(date.latest).toBeGreaterThan(date.earliest);
    }),
  );
});
