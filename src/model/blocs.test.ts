import { describe, expect, test } from 'vitest';
import {
  COMMON_BLOCS,
  blocMembers,
  blocProblems,
  blocRows,
  isCountryCode,
  mayBeBloc,
  membershipOf,
} from './index.ts';

test('the table of blocs is what the rows with sources say', () => {
  for (const { id, members } of COMMON_BLOCS) {
    const rows = blocRows(id)?.filter(({ status }) => status === 'member') ?? [];
    const keys = (list: readonly { readonly country: string; readonly date: string }[]) =>
      list.map(({ country, date }) => `${country} ${date}`).sort();
    expect(keys(rows), id).toEqual(keys(members));
  }
});

test('every interval has a country of ours, a date, and intervals of one country never overlap', () => {
  for (const { id, members } of COMMON_BLOCS) {
    expect(mayBeBloc(id)).toBe(true);
    const seen = new Map<string, number>();
    const sorted = members
      .map(({ country, date }) => ({ country, date, span: membershipOf(date) }))
      .sort((a, b) => (a.span?.from ?? 0) - (b.span?.from ?? 0));
    for (const { country, date, span } of sorted) {
      expect(isCountryCode(country), country).toBe(true);
      expect(span, `${id} ${country} ${date}`).toBeDefined();
      expect(span?.from, `${id} ${country} ${date}`).toBeGreaterThan(
        seen.get(country) ?? -Infinity,
      );
      seen.set(country, span?.to ?? 0);
    }
  }
});

describe('blocMembers', () => {
  const codes = (id: string, on: number | string, certain?: boolean) =>
    blocMembers(id, { on })
      ?.filter((member) => certain === undefined || member.certain === certain)
      .map(({ country }) => country)
      .sort();
  test.each([
    ['2014-01-01', 28],
    ['2023-04-03', 30],
    ['2023-04-04', 31],
    ['2024-03-07', 32],
  ])('NATO on %s had %i members', (on, count) => expect(codes('nato', on)).toHaveLength(count));
  test('a moment will do', () => expect(codes('nato', Date.UTC(2023, 3, 4))).toHaveLength(31));
  test('a member for part of the time asked for, or by the year only, is possible', () => {
    expect(codes('nato', '2023', false)).toEqual(['FI']);
    expect(codes('opec', '1961-03-01', false)).toEqual(['QA']);
    expect(codes('opec', '1962-03-01', false)).toEqual(['ID', 'LY']);
    expect(codes('opec', '1963-03-01', false)).toEqual([]);
  });
  test('says since when, by which source and how sure that is', () => {
    const finland = blocMembers('nato', { on: '2024' })?.find(({ country }) => country === 'FI');
    expect(finland).toMatchObject({
      certain: true,
      date: '2023-04-04/..',
      confidence: 'confirmed',
    });
    expect(finland?.sources[0]?.url).toMatch(/^https:/);
    expect(blocMembers('g8', { on: '2015' })).toEqual([]);
  });
  test('does not know every bloc, nor every date', () => {
    expect(blocMembers('nobody', { on: 0 })).toBeUndefined();
    expect(blocMembers('nato', { on: 'soon' })).toBeUndefined();
  });
  test("a dataset's own bloc comes first", () => {
    const sources = [{ title: 'A book' }];
    const blocs = [
      { id: 'nato', label: 'N', members: [{ country: 'CH', date: '2020~/..', sources }] },
    ];
    expect(blocMembers('nato', { on: '2022', blocs })).toEqual([
      { country: 'CH', date: '2020~/..', certain: false, sources },
    ]);
  });
});

test('unknown blocs of a view are warnings once the data are known', () => {
  const own = [{ id: 'ours', label: 'Ours', members: [] }];
  expect(blocProblems(['RU', 'nato', 'ours:host', 'ZZ'], own)).toEqual([]);
  const [unknown, capital] = blocProblems(['natoo:host', 'NATO'], own);
  expect(unknown).toMatchObject({ code: 'bloc-unknown', value: 'natoo:host', field: 'countries' });
  expect(unknown?.fix).toMatch(/\bnato, .*\bours\b/);
  expect(capital?.fix).toBe('write nato for its members');
});
