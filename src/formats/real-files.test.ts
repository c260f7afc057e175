import { beforeEach, expect, test } from 'vitest';
import { createScanner, findDelimiter } from './csv-scan.ts';
import { readDataset } from './read.ts';
import { hasShared, sharedText } from './testing/shared.ts';
import type { Format } from './types.ts';

beforeEach((context) => context.skip(!hasShared, 'no real data in ../shared'));

/** Rows of a table that are filled, without its header. */
function rowsOf(text: string): number {
  let rows = 0;
  createScanner(text, findDelimiter(text), {
    row: ({ cells, count }) => (rows += cells.slice(0, count).some((cell) => cell.trim()) ? 1 : 0),
    broken: () => rows++,
  }).step(Infinity);
  return rows - 1;
}

/** What is read of each table; the number of rows that the others have is in the file. */
const TABLES: readonly (readonly [file: string, format: Format])[] = [
  ['events/archigos-leaders-americas-europe.csv.gz', 'csv'],
  ['events/economist-ukraine-casualty-claims.csv', 'csv'],
  ['events/env-treaty-membership-huggo.csv.gz', 'csv'],
  ['events/gml-mid-participants-even.csv.gz', 'csv'],
  ['events/historicaldate-british-history.csv', 'csv'],
  ['events/historicaldate-british-pms.csv', 'csv'],
  ['events/historicaldate-english-monarchs.csv', 'csv'],
  ['events/nuclear-explosions-even-years.csv', 'csv'],
  ['events/parlgov-elections.csv.gz', 'csv'],
  ['events/ucdp-acd-conflict-years-even.csv.gz', 'csv'],
  ['events/ucdp-ged-syria-2016.csv.gz', 'csv'],
  ['events/un-ga-rollcalls-1946-1991.csv.gz', 'csv'],
  ['events/unsc-vetoes-1946-2022.csv', 'csv'],
  ['events/ukraine-russia-losses-personnel.json.gz', 'records'],
  ['events/wikidata-historic-events-a.json.gz', 'records'],
];

test.each(TABLES)('%s: an event or a Problem for each row', (file, expected) => {
  const text = sharedText(file);
  const { dataset, problems, format } = readDataset(text, {
    name: file.replace(/\.gz$/, ''),
  });
  const rows = expected === 'csv' ? rowsOf(text) : (JSON.parse(text) as readonly unknown[]).length;
  const errors = problems.filter(({ severity, row }) => severity === 'error' && row !== undefined);
  expect(format).toBe(expected);
  expect(dataset.events.length + new Set(errors.map(({ row }) => row)).size).toBe(rows);
  expect(dataset.events.length).toBeGreaterThan(rows / 3);
});

const PEERS: readonly (readonly [file: string, format: Format, least: number])[] = [
  ['ical-daily_recur.ics', 'ics', 1],
  ['ical-duration_instead_of_dtend.ics', 'ics', 1],
  ['ical-minimal.ics', 'ics', 1],
  ['ical-only_dtstart_date.ics', 'ics', 1],
  ['ical-only_dtstart_time.ics', 'ics', 1],
  ['ical-recur_instances.ics', 'ics', 1],
  ['markwhen-example.mw', 'markwhen', 1],
  ['simile-data.json', 'simile', 1],
  ['simile-jfk.xml', 'simile', 1],
  ['timelinejs-cosmo-mixed.json', 'timelinejs', 1],
  ['timelinejs-eras.json', 'timelinejs', 1],
  ['timelinejs-houston-timeline3.json', 'timelinejs', 1],
  ['timelinejs-marktwain.json', 'timelinejs', 1],
  ['timelinejs-women_in_computing.csv', 'timelinejs', 1],
  ['timelinejs-women_in_computing.json', 'timelinejs', 1],
  ['usgs-earthquakes-4.5-month-2019.geojson', 'geojson', 1],
  ['vis-basic.json', 'vis', 1],
];

test.each(PEERS)('%s: recognised, and events come out', (file, expected, least) => {
  const { dataset, format } = readDataset(sharedText(`peer-formats/${file}`), { name: file });
  expect(format).toBe(expected);
  expect(dataset.events.length).toBeGreaterThanOrEqual(least);
});

test('votes whose dates stand in another file: told what to join, not read through', () => {
  const { dataset, problems, table } = readDataset(sharedText('events/un-ga-votes-1946-1991.csv.gz'), { name: 'votes.csv' }); // prettier-ignore
  expect(dataset.events).toEqual([]);
  expect(problems).toMatchObject([{ code: 'column-missing', severity: 'error' }]);
  expect(problems[0]?.fix).toContain('rcid');
  expect(table?.rows).toBeLessThan(20_000);
});

test('GDELT without a header: told how to name columns; named, every row is read', () => {
  const text = sharedText('events/gdelt1-sample-a.tsv.gz');
  const refused = readDataset(text, { name: 'gdelt.tsv' });
  expect(refused.dataset.events).toEqual([]);
  expect(refused.problems.map(({ code }) => code)).toContain('header-missing');
  const { dataset } = readDataset(text, { name: 'gdelt.tsv', header: false, columns: { date: 'column 2', title: 'column 7' } }); // prettier-ignore
  expect(dataset.events.length).toBeGreaterThan(300);
});

test('strings of EDTF without a column called so: told; said, each is read or refused', () => {
  const text = sharedText('peer-formats/edtf-validate-strings.csv');
  expect(readDataset(text, { name: 'a.csv' }).problems.map(({ code }) => code)).toContain('column-missing'); // prettier-ignore
  const { dataset, problems } = readDataset(text, { name: 'a.csv', columns: { date: 'string', title: 'kind' } }); // prettier-ignore
  const refused = new Set(problems.filter(({ severity, row = 1 }) => severity === 'error' && row > 1).map(({ row }) => row)); // prettier-ignore
  expect(dataset.events.length + refused.size).toBe(rowsOf(text));
});
