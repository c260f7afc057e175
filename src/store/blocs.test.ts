import { describe, expect, test } from 'vitest';
import { type TimelineEvent, defaultView } from '../model/index.ts';
import { createStore, filterRows, withBlocs } from './index.ts';

/** Long after every day below. */
const NOW = Date.UTC(2026, 10, 25);

/** Whether an event of one country on a date counts for a choice of `countries`. */
function counts(date: string, country: string, term: string, blocs = {}): boolean {
  const event: TimelineEvent = { id: 'e', date, title: 'Event', countries: [country] };
  const store = withBlocs(createStore({ version: 1, events: [event], ...blocs }));
  return filterRows(store, { ...defaultView, countries: [term] }, { now: NOW }).length === 1;
}

describe('a bloc means its members on the day of the event', () => {
  test.each([
    ['Finland, the day before NATO', '2023-04-03', 'FI', 'nato', false],
    ['Finland, the day it joined NATO', '2023-04-04', 'FI', 'nato', true],
    ['Finland in April 2023, day not known', '2023-04', 'FI', 'nato', true],
    ['Finland in March 2023', '2023-03', 'FI', 'nato', false],
    ['Sweden, the day before NATO', '2024-03-06', 'SE', 'nato', false],
    ['Sweden, the day it joined NATO', '2024-03-07', 'SE', 'nato', true],
    ['Montenegro, the day before NATO', '2017-06-04', 'ME', 'nato', false],
    ['Montenegro, the day it joined NATO', '2017-06-05', 'ME', 'nato', true],
    ['France outside the integrated command', '1970', 'FR', 'nato', true],
    ['Germany in NATO before 1955', '1955-05-05', 'DE', 'nato', false],
    ['East Germany was never in NATO', '1985', 'DD', 'nato', false],
    ['East Germany in the Warsaw Pact', '1985', 'DD', 'warsaw-pact', true],
    ['the Soviet Union in the Warsaw Pact', '1968-08-21', 'SU', 'warsaw-pact', true],
    ['Albania, the last day in the Warsaw Pact', '1968-09-13', 'AL', 'warsaw-pact', true],
    ['Albania, the day after', '1968-09-14', 'AL', 'warsaw-pact', false],
    ['Croatia, the day before the EU', '2013-06-30', 'HR', 'eu', false],
    ['Croatia, the day it joined the EU', '2013-07-01', 'HR', 'eu', true],
    ['the United Kingdom, the last day in the EU', '2020-01-31', 'GB', 'eu', true],
    ['the United Kingdom, the day after', '2020-02-01', 'GB', 'eu', false],
    ['a range that ends before Croatia joins', '2012/2013-06-30', 'HR', 'eu', false],
    ['a range that reaches over it', '2012/2014', 'HR', 'eu', true],
    ['what is still going on', '2019-12/..', 'GB', 'eu', true],
    ['what began before and is still going on', '2010/..', 'FI', 'nato', true],
    ['the Union itself', '2022-02-25', 'EU', 'eu', true],
    ['the Union is no member of NATO', '2022-02-25', 'EU', 'nato', false],
    ['Russia, the last day in the G8', '2014-03-23', 'RU', 'g8', true],
    ['Russia, suspended', '2014-03-24', 'RU', 'g8', false],
    ['Qatar, the last day in OPEC', '2018-12-31', 'QA', 'opec', true],
    ['Qatar, the day that leaving took effect', '2019-01-01', 'QA', 'opec', false],
    ['Qatar in 1961, joined in an unknown month', '1961-01-05', 'QA', 'opec', true],
    ['Qatar the year before', '1960-12-31', 'QA', 'opec', false],
    ['Ecuador in the month it left OPEC', '1992-11-30', 'EC', 'opec', true],
    ['Ecuador, suspended', '1992-12-01', 'EC', 'opec', false],
    ['Denmark in the Nordic Council, year only', '1952-01-01', 'DK', 'nordic', true],
    ['Iran, the day it joined BRICS', '2024-01-01', 'IR', 'brics', true],
    ['Iran, the day before', '2023-12-31', 'IR', 'brics', false],
    ['Saudi Arabia, only invited', '2024-06-01', 'SA', 'brics', false],
    ['Mali, suspended from the African Union', '2022-01-01', 'ML', 'au', false],
    ['Mali between two suspensions', '2020-12-01', 'ML', 'au', true],
    ['Mali in the month of the second', '2021-05-31', 'ML', 'au', true],
    ['Niger, the day of its suspension', '2023-08-22', 'NE', 'au', false],
    ['Morocco, out of the African Union', '2000', 'MA', 'au', false],
    ['Morocco, back', '2017-01-31', 'MA', 'au', true],
    ['Zaire is the Congo', '1980', 'ZR', 'au', true],
    ['Serbia and Montenegro in the Council of Europe', '2004', 'CSXX', 'coe', true],
    ['Ukraine, an associate of the CIS', '2000', 'UA', 'cis', false],
    ['Georgia, the last day in the CIS', '2009-08-17', 'GE', 'cis', true],
    ['Uzbekistan between two spells in the CSTO', '2003', 'UZ', 'csto', false],
    ['a bloc that nobody knows', '2020', 'FR', 'nobody', false],
  ])('%s: %s', (_, date, country, term, expected) =>
    expect(counts(date, country, term)).toBe(expected),
  );

  test('the bloc of a dataset stands for the common one of the same id', () => {
    const blocs = [
      { id: 'nato', label: 'Ours', members: [{ country: 'CH', date: '2020-05~/..' }] },
      { id: 'eu', label: 'Another', members: [{ country: 'CH', date: '..' }] },
    ];
    expect(counts('2021', 'CH', 'nato', { blocs })).toBe(true);
    expect(counts('2019', 'CH', 'nato', { blocs })).toBe(false);
    expect(counts('2021', 'FR', 'nato', { blocs })).toBe(false);
    expect(counts('2021', 'EU', 'eu', { blocs })).toBe(false);
    expect(counts('2021', 'FR', 'g7', { blocs })).toBe(true);
  });
});

test('a role of a term counts for that term alone: Russia towards the United States', () => {
  const event = (id: string, countries: TimelineEvent['countries']): TimelineEvent => ({
    id,
    date: '2016',
    title: id,
    countries,
  });
  const [towards, back, both] = [
    event('a', [
      { code: 'RU', role: 'initiator' },
      { code: 'US', role: 'target' },
    ]),
    event('b', [
      { code: 'US', role: 'initiator' },
      { code: 'RU', role: 'target' },
    ]),
    event('c', ['RU', 'US']),
  ];
  const store = withBlocs(createStore({ version: 1, events: [towards, back, both] }));
  const rows = (countries: readonly string[], more = {}): readonly number[] => [
    ...filterRows(store, { ...defaultView, match: 'all', countries, ...more }, { now: NOW }),
  ];
  expect(rows(['RU:initiator', 'US:target'])).toEqual([0]);
  expect(rows(['RU', 'US'])).toEqual([0, 1, 2]);
  expect(rows(['RU:initiator', 'US'], { roles: ['target'] })).toEqual([0]);
  expect(rows(['brics:target', 'nato'])).toEqual([1]);
});

test('an ongoing event follows the moment it is asked for', () => {
  const events = [{ id: 'e', date: '2020/..', title: 'Talks', countries: ['SE'] }];
  const store = withBlocs(createStore({ version: 1, events }));
  const view = { ...defaultView, countries: ['nato'] };
  expect(filterRows(store, view, { now: Date.UTC(2024, 2, 6) }).length).toBe(0);
  expect(filterRows(store, view, { now: Date.UTC(2024, 2, 7) }).length).toBe(1);
  expect(filterRows(store, view, { now: Date.UTC(2024, 2, 7) })).toBe(
    filterRows(store, view, { now: Date.UTC(2024, 2, 7) }),
  );
});
