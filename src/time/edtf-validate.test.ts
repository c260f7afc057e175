import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseDate } from './index.ts';

const PATH = new URL(
  '../../../shared/data/peer-formats/edtf-validate-strings.csv',
  import.meta.url,
);

/** What we read and edtf-validate refuses; docs/dates.md, "Differences from edtf-validate", says why. */
const ALSO_READ = {
  'spaces around a date or after a comma': [
    ' 1863-03-29',
    '1863-03-29 ',
    '[1667,1668, 1670..1672]',
    '{-1667,1668, 1670..1672}',
  ],
  'times of day in an interval': [
    '2005-07-25T10:10:10Z/2006-01-01T10:10:10Z',
    '2005-07-25T10:10:10Z/2006-01',
    '2005-07-25/2006-01-01T10:10:10Z',
  ],
  'an end that is less precise than its start and holds it': [
    '0000-01-03/0000-01',
    '0000-02/0000',
    '2004-06-11%/2004-%06',
    '2004-06-11%/2004-06~',
  ],
  'years of more than four digits in an interval': ['Y-61000/-2000'],
};

test.skipIf(!existsSync(PATH))(
  'edtf-validate agrees, but for the differences that are documented (skipped without ../shared)',
  () => {
    const rows = readFileSync(PATH, 'utf8').split('\n').slice(1);
    const cells = rows.map((row) => /^(?:"(.*)"|(.*)),[a-z]*,\d?,(valid|invalid)\r?$/.exec(row));
    const strings = cells.filter((match) => match !== null);
    expect(strings.length).toBe(262);
    const differing = strings.filter((match) => {
      const expected = match[3] === 'valid';
      return parseDate(match[1] ?? match[2] ?? '').ok !== expected;
    });
    const texts = new Set(differing.map((match) => match[1] ?? match[2]));
    expect([...texts].sort()).toEqual(Object.values(ALSO_READ).flat().sort());
  },
);
