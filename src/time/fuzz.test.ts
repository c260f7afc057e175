import process from 'node:process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDate, readEveryday } from './index.ts';

/** 5,000 texts; all 100,000 with FUZZ=full. */
const RUNS = process.env['FUZZ'] === 'full' ? 100_000 : 5_000;
/** ms; a guard against a hang, not a measure. */
const SLOWEST = 5_000;

const PIECES = [
  '2014-03-18', '2004-06~-11', '?2004', '-0489', 'Y1E9', '1950S2', '156X', '..', '/', '[', ']', '{', '}', ',', '~', '?', '%', 'X', 'T10:30',
  'Z', '+02:00', '[Europe/Kyiv]', '24', '00', '99', 'October', '5 октября', 'жовтня', '2024年10月5日', 'مارس', 'between', 'and', 'c.', 'BC', 'early',
  '19th century', 'since', 'or', '–', 'a.m.', '1/2/3', '31/02/2015', '\u0000', '\ud800', '９', '٣', 'Saturday', '9'.repeat(300), '-'.repeat(300),
] as const; // prettier-ignore

/** Texts of every kind, dates that are nearly right among them. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 3 })), { maxLength: 12 })
    .chain((pieces) => fc.constantFrom('', ' ', '-', '/').map((between) => pieces.join(between))),
);

test.each([
  ['parseDate', parseDate],
  ['readEveryday', readEveryday],
] as const)('%s: any text gives a date or a problem, and at once', (_, read) => {
  let slowest = 0;
  fc.assert(
    fc.property(text, (input) => {
      const start = performance.now();
      const result = read(input);
      slowest = Math.max(slowest, performance.now() - start);
      expect(typeof result.ok).toBe('boolean');
      if (result.ok && 'date' in result) {
        const { earliest, latest } = result.date;
        expect(earliest <= latest).toBe(true);
      }
    }),
    { numRuns: RUNS },
  );
  expect(slowest).toBeLessThan(SLOWEST);
});
