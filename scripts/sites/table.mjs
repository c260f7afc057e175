// What `npm run test:sites` found, as a table: one row for a site's version, one column for a width.
import { readFileSync } from 'node:fs';

/** @typedef {{title: string, ok: boolean, specs?: never}} Spec */
/** @typedef {{specs?: Spec[], suites?: Suite[]}} Suite */

/** @param {Suite} suite @returns {Spec[]} */
const specsOf = ({ specs = [], suites = [] }) => [...specs, ...suites.flatMap(specsOf)];

/** @param {string} row */
const siteOf = (row) => row.split(' ')[0] ?? '';

/** @param {string} report Playwright's, as JSON; its tests are named "SITE VERSION WIDTH" */
export function printTable(report) {
  const specs = specsOf(JSON.parse(readFileSync(report, 'utf8')));
  /** @type {Map<string, Map<string, boolean>>} */
  const rows = new Map();
  for (const { title, ok } of specs) {
    const [site = '', version = '', width = ''] = title.split(' ');
    const name = `${site.padEnd(10)}${version.padEnd(14)}`;
    const row = rows.get(name) ?? new Map();
    rows.set(name, row.set(width, ok));
  }
  const widths = [...new Set([...rows.values()].flatMap((row) => [...row.keys()]))];
  console.log(`\n${'site'.padEnd(10)}${'version'.padEnd(14)}${widths.map((w) => w.padStart(8)).join('')}`); // prettier-ignore
  const sites = [...new Set([...rows.keys()].map(siteOf))];
  const sorted = [...rows].sort(([a], [b]) => sites.indexOf(siteOf(a)) - sites.indexOf(siteOf(b)));
  for (const [name, row] of sorted) {
    const cells = widths.map((width) => (row.get(width) === true ? 'ok' : 'FAIL').padStart(8));
    console.log(name + cells.join(''));
  }
  const passed = specs.filter(({ ok }) => ok).length;
  console.log(`\n${passed} passed, ${specs.length - passed} failed`);
}
