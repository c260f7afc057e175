import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../model/index.ts';
import { capped, problemLine, sortProblems } from './problems.ts';

const problem: Problem = {
  severity: 'error',
  code: 'date-empty',
  message: 'date missing',
  fix: 'write a date',
  source: 'a.csv',
  row: 7,
  line: 9,
  column: 1,
  field: 'date',
};

describe('a line', () => {
  test('has file, line, column, code, message, remedy, row and column', () => {
    expect(problemLine(problem)).toBe(
      'a.csv:9:1: error date-empty: date missing (write a date) [row 7, column date]',
    );
  });
  test('leaves out what is not known', () => {
    const { row: _row, line: _line, column: _column, field: _field, ...rest } = problem;
    expect(problemLine(rest)).toBe('a.csv: error date-empty: date missing (write a date)');
    expect(problemLine({ ...rest, field: 'sources[0]' })).toMatch(/ \[field sources\[0\]\]$/);
  });
  test('is one line that changes nothing in the terminal, whatever the data say', () => {
    const unit = fc.constantFrom('\n', '\r', '\u001b', '\u202e', '\u009b', '\u2028', 'a', '"');
    fc.assert(
      fc.property(fc.string({ unit }), fc.string({ unit }), (text, name) => {
        const line = problemLine({ ...problem, message: text, field: text, source: name });
        expect(line).not.toMatch(/[\p{Cc}\u2028\u202e]/u);
      }),
    );
  });
  test('colours only the severity, and only where asked', () => {
    expect(problemLine(problem, true)).toContain('\u001b[31merror\u001b[0m date-empty');
  });
});

test('sorted by file, line and column; equal places keep their order', () => {
  const at = (source: string, line?: number, column?: number): Problem =>
    ({ ...problem, source, line, column }) as Problem;
  const sorted = [at('a'), at('a', 2, 1), at('a', 2, 9), at('a', 10, 1), at('b', 1, 1)];
  expect(sortProblems([...sorted].reverse())).toEqual(sorted);
});

test('of too many the errors stay, in order, and none is lost', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { maxLength: 30 }), fc.nat(20), (errors, most) => {
      const all = errors.map((isError, line): Problem => ({ ...problem, line, severity: isError ? 'error' : 'warning' })); // prettier-ignore
      const { shown, rest } = capped(all, most);
      expect(shown.length).toBe(Math.min(most, all.length));
      expect(sortProblems([...shown, ...rest])).toEqual(all);
      expect(shown).toEqual(sortProblems(shown));
      const wasCut = rest.some(({ severity }) => severity === 'error');
      expect(wasCut && shown.some(({ severity }) => severity === 'warning')).toBe(false);
    }),
  );
});
