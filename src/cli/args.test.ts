import { describe, expect, test } from 'vitest';
import { readArgs } from './args.ts';
import { nearest } from './nearest.ts';
import type { Flags } from './types.ts';

const FLAGS: Flags = {
  json: { type: 'boolean', help: '' },
  height: { type: 'string', help: '' },
  from: { type: 'string', help: '', multiple: true },
};
const read = (line: string) => readArgs(line.split(' '), FLAGS);

describe('a command line', () => {
  test('flags, values in both ways, "-" and what follows "--"', () => {
    const args = read('a.csv --json --height=3rem --from 2014 - -- --b.csv');
    expect(args.positionals).toEqual(['a.csv', '-', '--b.csv']);
    expect(args.has('json')).toBe(true);
    expect(args.pairs).toEqual([
      ['height', '3rem'],
      ['from', '2014'],
    ]);
  });
  test('a value may begin with a minus, but is no flag', () => {
    expect(read('--from -0490').value('from')).toBe('-0490');
    expect(() => read('--from --json')).toThrow('value of --from missing');
  });
  test('what may be repeated is', () => {
    expect(read('--from 1 --from 2').pairs).toHaveLength(2);
    expect(() => read('--height 1 --height 2')).toThrow('flag given twice: "--height"');
  });
  test.each([
    ['--jason', 'flag not known: "--jason"; did you mean --json?'],
    ['--JSON', 'did you mean --json?'],
    ['-x', 'flag not known: "-x"; see --help'],
    ['--constructor', 'flag not known: "--constructor"'],
    ['--__proto__', 'flag not known'],
    ['--json=1', 'value given to --json; it takes none'],
    ['--height', 'value of --height missing'],
  ])('%s is wrong', (line, said) => {
    expect(() => read(line)).toThrow(said);
  });
  test('-h asks for help', () => {
    expect(read('-h').has('help')).toBe(true);
  });
});

test.each([
  ['valdiate', 'validate'],
  ['countrys', 'countries'],
  ['count', 'countries'],
  ['zzz', undefined],
  ['', undefined],
])('nearest to "%s" is %s', (word, name) => {
  expect(nearest(word, ['validate', 'countries', 'convert'])).toBe(name);
});
