import { expect, test } from 'vitest';
import { twoLines } from './wrap.ts';

const measure = (text: string): number => text.length * 4;

test.each([
  ['a family of emoji', '👨‍👩‍👧‍👦'.repeat(40)],
  ['flags', '🇺🇦'.repeat(60)],
  ['letters with many marks', `Z${'\u0301\u0323\u0330'.repeat(4)}`.repeat(60)],
  ['lone surrogates', '\ud83d'.repeat(400)],
  ['a word of 2,000 letters', 'ä'.repeat(2000)],
  ['controls of direction', '\u202eabc'.repeat(300)],
])('a title is cut between letters as a reader sees them: %s', (_, title) => {
  const wrapped = twoLines(title, 230, measure);
  expect(wrapped?.cut).toBe(true);
  expect(wrapped?.width).toBeLessThanOrEqual(230);
  const letters = Array.from(new Intl.Segmenter().segment(title), ({ segment }) => segment);
  const kept = wrapped?.lines.join('').replace(/…$/, '') ?? '';
  expect(letters.slice(0, letters.length).join('').startsWith(kept)).toBe(true);
  expect(Array.from(new Intl.Segmenter().segment(kept)).map(({ segment }) => segment)).toEqual(
    letters.slice(0, Array.from(new Intl.Segmenter().segment(kept)).length),
  );
});
