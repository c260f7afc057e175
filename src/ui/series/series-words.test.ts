import { expect, test } from 'vitest';
import { loadMessages, wordsFor } from '../../words/index.ts';
import { gapAfter, gapApart, gapLength, missingSentence } from './series-words.ts';

await loadMessages('en');
const words = wordsFor('en');
const gap = (least: number, most: number, about = false) => ({
  from: 0,
  to: 1,
  least,
  most,
  about,
});
const numbered = {
  words,
  titleOf: () => '',
  dateOf: () => '',
  numberOf: () => 23,
};

test('days are counted where both are known, and no more exact otherwise', () => {
  expect(gapLength(gap(125, 125), words)).toBe('125 days');
  expect(gapLength(gap(1, 1), words)).toBe('1 day');
  expect(gapLength(gap(30, 30, true), words)).toBe('about 30 days');
  expect(gapLength(gap(25, 26), words)).toBe('25 or 26 days');
  expect(gapLength(gap(35, 65), words)).toBe('1 to 2 months');
});

test('the same day is no gap of nought days', () => {
  expect(gapAfter(gap(0, 0), numbered)).toBe('on the same day as number 23');
  expect(gapApart(gap(0, 0), false, words)).toBe('on the same day');
});

test('after what a gap counts', () => {
  expect(gapAfter(gap(79, 79), numbered)).toBe('79 days after number 23');
  expect(gapAfter(gap(79, 79), { ...numbered, numberOf: () => undefined })).toBe(
    '79 days after the one before',
  );
});

test('missing numbers in runs', () => {
  const of = (...missing: [number, number][]) =>
    missingSentence({ missing } as unknown as Parameters<typeof missingSentence>[0], words);
  expect(of([5, 12])).toBe('Numbers 5 to 12 are not in these data.');
  expect(of([5, 5])).toBe('Number 5 is not in these data.');
  expect(of([1, 12], [14, 14])).toBe('Numbers 1 to 12 and 14 are not in these data.');
  expect(of()).toBeUndefined();
});
