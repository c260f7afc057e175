import type { TimelineEvent } from '../../model/index.ts';
import type { Example } from '../example.ts';

/** Who acted, towards whom, and others who took part. */
type Parts = readonly [by: string, towards?: string, ...others: string[]];

const EVENTS: readonly (readonly [string, string, Parts, 'talks' | 'force' | 'treaty' | 'sanction', number])[] = [
  ['1959-09-15', 'Khrushchev visits the US', ['SU', 'US'], 'talks', 3],
  ['1960-05-01', 'Soviet Union shoots down a U-2', ['SU', 'US'], 'force', 4],
  ['1962-10-22', 'US announces Cuba quarantine', ['US', 'SU', 'CU'], 'force', 5],
  ['1963-08-05', 'Partial Test Ban Treaty', ['US', 'SU', 'GB'], 'treaty', 4],
  ['1972-05-26', 'SALT I', ['US', 'SU'], 'treaty', 4],
  ['1979-06-18', 'SALT II', ['SU', 'US'], 'treaty', 4],
  ['1980-01-04', 'US halts grain sales', ['US', 'SU'], 'sanction', 3],
  ['1984-05-08', 'Soviet Union stays away from the Games', ['SU', 'US'], 'sanction', 3],
  ['1985-11-19', 'Geneva summit', ['US', 'SU', 'CH'], 'talks', 4],
  ['1987-12-08', 'INF Treaty', ['SU', 'US'], 'treaty', 5],
  ['1991-07-31', 'START I', ['US', 'SU'], 'treaty', 4],
  ['1949-04-04', 'North Atlantic Treaty', ['US', 'GB', 'FR'], 'treaty', 4],
  ['1955-05-14', 'Warsaw Pact', ['SU', 'PL', 'CS'], 'treaty', 4],
  ['1956-11-04', 'Soviet troops enter Budapest', ['SU', 'HU'], 'force', 4],
  ['1961-04-17', 'Landing in the Bay of Pigs', ['US', 'CU'], 'force', 4],
  ['1968-08-20', 'Warsaw Pact troops enter Czechoslovakia', ['SU', 'CS', 'PL', 'HU'], 'force', 4],
  ['1972-02-21', 'Nixon visits China', ['US', 'CN'], 'talks', 4],
  ['1979-12-24', 'Soviet troops enter Afghanistan', ['SU', 'AF'], 'force', 4],
]; // prettier-ignore

const countriesOf = ([by, towards, ...others]: Parts): NonNullable<TimelineEvent['countries']> => [
  { code: by, role: 'initiator' },
  ...(towards === undefined ? [] : [{ code: towards, role: 'target' } as const]),
  ...others.map((code) => ({ code })),
];

export const pair: Example = {
  id: 'pair',
  title: 'Two countries face each other',
  caption:
    'Both were asked for: the side that acted has the solid mark, the other a ring. What they did with others stands below, dimmed.',
  view: { lanes: 'country', countries: ['US', 'SU'], match: 'all' },
  width: 1000,
  height: 720,
  dataset: {
    version: 1,
    title: 'The United States and the Soviet Union, 1949–1991',
    language: 'en',
    license: 'CC-BY-4.0',
    updated: '1991-12-31',
    categories: [
      { id: 'force', label: 'Armed force', shape: 'diamond' },
      { id: 'talks', label: 'Talks', shape: 'circle' },
      { id: 'treaty', label: 'Treaty', shape: 'square' },
      { id: 'sanction', label: 'Sanctions', shape: 'hexagon' },
    ],
    events: EVENTS.map(([date, title, parts, category, importance]) => ({
      id: date,
      date,
      title,
      countries: countriesOf(parts),
      category,
      importance,
      sources: [{ url: `https://example.org/${date}`, title, publisher: 'Example address' }],
    })),
  },
};
