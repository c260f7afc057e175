import { expect, test } from 'vitest';
import { readDate } from '../time/index.ts';
import { blocRoll } from './bloc-roll.ts';
import { COMMON_BLOCS } from './blocs.ts';

const day = (text: string): number => {
  const parsed = readDate(text);
  if (!parsed.ok) throw new Error(`no date: ${text}`);
  return parsed.date.earliest;
};
const rollOf = (id: string, since: string, until: string) => {
  const bloc = COMMON_BLOCS.find((each) => each.id === id);
  if (bloc === undefined) throw new Error(`no bloc ${id}`);
  return blocRoll(bloc, day(since), day(until));
};
const codes = (changes: readonly { readonly country: string }[]): readonly string[] =>
  changes.map(({ country }) => country);

test('who joined within the time is told, and is among the members at its end', () => {
  const roll = rollOf('nato', '2022-01-01', '2024-01-01');
  expect(codes(roll.joined)).toEqual(['FI']);
  expect(roll.members).toContain('FI');
  expect(roll.members).not.toContain('SE');
  expect(roll.left).toEqual([]);
});

test('who left is told, and is no member any more', () => {
  const roll = rollOf('eu', '2019-01-01', '2021-01-01');
  expect(codes(roll.left)).toEqual(['GB']);
  expect(roll.members).not.toContain('GB');
  expect(roll.members).toHaveLength(27);
});

test('founding members did not join, and a membership known by the year is possible in it', () => {
  expect(rollOf('nato', '1940-01-01', '1950-01-01').joined).toEqual([]);
  const bloc = { id: 'x', label: 'X', members: [{ country: 'FR', date: '1950/..' }, { country: 'DE', date: '1960/..' }] }; // prettier-ignore
  expect(blocRoll(bloc, day('1955-01-01'), day('1960-06-01'))).toMatchObject({
    members: ['FR', 'DE'],
    possible: 1,
  });
});
