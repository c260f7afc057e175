import { expect, test } from 'vitest';
import { loadMessages, wordsFor } from '../../words/index.ts';
import type { Problem } from '../../model/index.ts';
import { problemPlace, problemReport, problemSentence, refusedRecords } from './problem-text.ts';

await loadMessages('en');
const words = wordsFor('en');
const problem: Problem = {
  severity: 'error',
  code: 'date-not-a-day',
  message: 'date is not a day: "31/02/2015"',
  fix: 'write 2015-02-28, or 2015-02 for the month',
  source: 'events.csv',
  row: 17,
  line: 18,
  field: 'date',
};

test('names row and column, the line only where there is no row', () => {
  expect(problemPlace(problem, words)).toBe('Row 17, column date');
  const { row: _row, ...inLine } = problem;
  expect(problemPlace(inLine, words)).toBe('Line 18, column date');
});

test('makes sentences of message and fix', () => {
  expect(problemSentence(problem)).toBe(
    'Date is not a day: "31/02/2015". Write 2015-02-28, or 2015-02 for the month.',
  );
});

test('reports one line a problem', () => {
  expect(problemReport([problem, problem], words).split('\n')).toEqual(
    Array(2).fill(
      'events.csv, Row 17, column date: Date is not a day: "31/02/2015". Write 2015-02-28, or 2015-02 for the month. [error date-not-a-day]',
    ),
  );
});

test('counts a row with two errors once, and warnings not at all', () => {
  expect(
    refusedRecords([
      problem,
      { ...problem, field: 'end' },
      { ...problem, severity: 'warning', row: 3 },
    ]),
  ).toBe(1);
});
