import { expect, test } from 'vitest';
import { measureByTable, textWidth } from './text-widths.ts';

test('letters have the widths that Arial gives them', () => {
  expect(textWidth('Hamburgefonts 0189', 100, 400)).toBeCloseTo(933.9, -1);
  expect(textWidth('i', 1000, 400)).toBe(222);
  expect(textWidth('W', 1000, 700)).toBe(944);
  expect(textWidth('Ж', 1000, 400)).toBeGreaterThan(textWidth('і', 1000, 400));
});

test('marks take no room, ideographs take a square', () => {
  expect(textWidth('e\u0301', 10, 400)).toBe(textWidth('e', 10, 400));
  expect(textWidth('\u200fا', 10, 400)).toBe(textWidth('ا', 10, 400));
  expect(textWidth('峰会', 13, 400)).toBe(26);
});

test('a style is measured in its size and weight', () => {
  expect(measureByTable('Minsk', 'label5')).toBe(textWidth('Minsk', 15, 700));
});
