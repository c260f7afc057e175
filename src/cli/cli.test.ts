import { existsSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { version } from '../../package.json' with { type: 'json' };
import { readDataset } from '../formats/index.ts';
import type { Dataset, Problem } from '../model/index.ts';
import { COMMANDS } from './run.ts';
import { type Built, buildCli, ended } from './testing/built.ts';

const TEN = readFileSync(new URL('testing/ten-mistakes.csv', import.meta.url), 'utf8');
const GOOD = `date,title,countries,source_url
2014-03-18,Treaty signed,RU,https://example.org/a
2015,Council meets,RU;US,https://example.org/b
2016-02/2016-04,Talks,US,https://example.org/c
`;
const BAD = `${GOOD}never,No date,RU,https://example.org/d\n`;

let built: Built;
beforeAll(async () => (built = await buildCli()), 120_000);
afterAll(() => built.remove());

describe('validate', () => {
  test('names ten planted mistakes with row, column and remedy, and nothing else', async () => {
    built.file('ten.csv', TEN);
    const { code, stdout, stderr } = await built.run(['validate', 'ten.csv']);
    const found = stdout
      .trim()
      .split('\n')
      .map((line) => /^ten\.csv:(\d+):1: (\w+) ([\w-]+): (.+) \((.+)\) \[row (\d+), column (\w+)\]$/.exec(line)?.slice(1) ?? line); // prettier-ignore
    expect(found.map(([line, kind, code, , , row, column]) => [line, row, kind, code, column])).toEqual([
      ['3', '3', 'error', 'date-not-understood', 'date'],
      ['4', '4', 'warning', 'country-unknown', 'countries'],
      ['5', '5', 'error', 'date-order', 'date'],
      ['6', '6', 'error', 'field-missing', 'title'],
      ['7', '7', 'warning', 'id-repeated', 'id'],
      ['8', '8', 'warning', 'label-too-long', 'label'],
      ['9', '9', 'warning', 'timezone-missing', 'date'],
      ['10', '10', 'warning', 'source-missing', 'source_url'],
      ['11', '11', 'warning', 'status-future', 'date'],
      ['12', '12', 'warning', 'event-repeated', 'title'],
    ]); // prettier-ignore
    expect(found[0]).toContain('write 1954-10-05');
    expect(found[1]).toContain('did you mean DE? write the code');
    expect(stderr).toBe('ten.csv: 9 events, 3 errors, 7 warnings; read as table (CSV)\n');
    expect(code).toBe(1);
  });

  test('of good data says what they are, and 0', async () => {
    built.file('good.csv', GOOD);
    const { code, stdout, stderr } = await built.run(['validate', 'good.csv']);
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toBe('good.csv: 3 events, 0 errors, 0 warnings; read as table (CSV)\n');
  });

  test('prints one array of Problems as JSON and nothing else, strictly where asked', async () => {
    const { code, stdout } = await built.run(['validate', '--json', '--strict', '-'], '[{"date": "2014", "title": "A"}]'); // prettier-ignore
    const problems = JSON.parse(stdout) as readonly Problem[];
    expect(problems.map(({ code }) => code)).toContain('source-missing');
    expect(new Set(problems.map(({ severity }) => severity))).toEqual(new Set(['error']));
    expect(code).toBe(1);
  });

  test('prints at most a hundred, errors first, and how many more', async () => {
    const rows = Array.from({ length: 300 }, (_, i) => `${i < 280 ? '2014' : 'never'},Title ${i}`);
    built.file('many.csv', ['date,title,countries', ...rows.map((row) => `${row},Nowhere`)].join('\n')); // prettier-ignore
    const { stdout, stderr } = await built.run(['validate', 'many.csv']);
    const lines = stdout.trim().split('\n');
    expect(lines).toHaveLength(100);
    expect(lines.filter((line) => line.includes(': error '))).toHaveLength(20);
    expect(stderr).toMatch(/^… and 0 errors, \d+ warnings more; --all prints them$/m);
  });

  test('of a foreign table says what its columns were taken for, and which flags answer', async () => {
    built.file('foreign.csv', 'Datum;Was;Wo\n3.4.2014;Treffen der Minister;Kyiv\n5.6.2015;Zweites Treffen;Bern\n'); // prettier-ignore
    const before = await built.run(['validate', 'foreign.csv']);
    expect(before.stderr).toContain('; read as table (CSV): date in Datum, title in Was\n');
    const flags = ['--columns', 'date=datum,title=Was,place=column 3', '--date-order', 'dmy'];
    const { code } = await built.run(['convert', 'foreign.csv', 'foreign.json', ...flags]);
    const { events } = JSON.parse(readFileSync(join(built.folder, 'foreign.json'), 'utf8')) as Dataset; // prettier-ignore
    expect([code, events.map(({ date, place }) => [date, place?.name])]).toEqual([0, [['2014-04-03', 'Kyiv'], ['2015-06-05', 'Bern']]]); // prettier-ignore
  });

  test('of a table without names of columns says how to name them; then it is read', async () => {
    built.file('bare.tsv', '7\t20140403\tKyiv talks\n8\t20150605\tBern talks\n');
    const before = await built.run(['validate', 'bare.tsv']);
    expect(before.stderr).toContain('--no-header --columns "date=column 2');
    const { stderr } = await built.run(['validate', 'bare.tsv', '--no-header', '--delimiter', 'tab', '--columns', 'date=column 2,title=column 3']); // prettier-ignore
    expect(stderr).toContain('bare.tsv: 2 events, 0 errors');
  });

  test('in another encoding shows how each would read; said, it is read', async () => {
    const bytes = Buffer.concat([Buffer.from('date,title,source_url\n2014-03-18,'), Buffer.from([0xc4, 0xee, 0xe3, 0xee, 0xe2, 0xee, 0xf0]), Buffer.from(',https://example.org\n')]); // prettier-ignore
    writeFileSync(join(built.folder, 'old.csv'), bytes);
    const before = await built.run(['validate', 'old.csv']);
    expect(before.stderr).toContain('old.csv: --encoding windows-1251 reads: 2014-03-18,Договор');
    const { stdout } = await built.run(['convert', 'old.csv', '-', '--output-format', 'json', '--encoding', 'windows-1251']); // prettier-ignore
    expect(stdout).toContain('Договор');
  });

  test('a file that is not there is wrong usage; the others are checked', async () => {
    built.file('good.csv', GOOD);
    const { code, stdout, stderr } = await built.run(['validate', 'gone.csv', 'good.csv']);
    expect(code).toBe(2);
    expect(stdout).toBe('gone.csv: error file-not-readable: file not readable: there is none of this name (check the name and the permissions)\n'); // prettier-ignore
    expect(stderr).toContain('good.csv: 3 events');
  });

  test('ends quietly when nobody reads on', async () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => `never,Title ${i}`);
    built.file('large.csv', ['date,title', ...rows].join('\n'));
    const child = built.start('validate', '--all', 'large.csv');
    child.stdout?.once('data', () => child.stdout?.destroy());
    let said = '';
    child.stderr?.on('data', (text: Buffer) => (said += text.toString()));
    const code = await new Promise((resolve) => child.on('exit', resolve));
    expect(said).not.toContain('EPIPE');
    expect([0, 1]).toContain(code);
  });
});

describe('convert', () => {
  test('a table through JSON and back is the same data, and the same bytes each time', async () => {
    built.file('a.csv', GOOD);
    for (const [from, to] of [
      ['a.csv', 'b.json'],
      ['b.json', 'c.csv'],
      ['c.csv', 'd.json'],
      ['a.csv', 'e.json'],
    ])
      // prettier-ignore
      expect((await built.run(['convert', from ?? '', to ?? ''])).code).toBe(0);
    const read = (name: string) => readFileSync(join(built.folder, name), 'utf8');
    expect(JSON.parse(read('d.json'))).toEqual(JSON.parse(read('b.json')));
    expect(read('e.json')).toBe(read('b.json'));
    expect(readDataset(read('c.csv')).dataset).toEqual(readDataset(read('b.json')).dataset);
  });

  test.each([
    ['--countries RU,US --match all', ['Council meets']],
    ['--from 2016-03', ['Talks']],
    ['--to 2015-06', ['Treaty signed', 'Council meets']],
    ['--q treaty --countries RU', ['Treaty signed']],
    ['--from -0490 --to 2014', ['Treaty signed']],
    // A year alone may lie in each of its months.
    ['--from 2015-12 --to 2016-02', ['Council meets', 'Talks']],
    ['--from 2015-03 --to 2015-03', ['Council meets']],
    ['--from 2014-04 --to 2014-12', []],
  ])('writes only what matches: %s', async (flags, titles) => {
    const { code, stdout, stderr } = await built.run(
      ['convert', '-', '-', '--output-format', 'json', ...flags.split(' ')],
      GOOD,
    );
    const { dataset } = readDataset(stdout);
    expect(dataset.events.map(({ title }) => title)).toEqual(titles);
    expect(stderr).toContain(`: ${titles.length} of 3 events written as geo-timeline JSON`);
    expect(code).toBe(0);
  });

  test('writes what could be read, and ends with 1', async () => {
    const { code, stdout, stderr } = await built.run(['convert', '-', '-', '--output-format=csv'], BAD); // prettier-ignore
    expect(code).toBe(1);
    expect(readDataset(stdout).dataset.events).toHaveLength(3);
    expect(stderr).toContain('(standard input):5:1: error date-not-understood');
  });

  test('writes nothing where nothing could be read', async () => {
    built.file('page.csv', '<!doctype html><title>no</title>');
    const { code } = await built.run(['convert', 'page.csv', 'page.json']);
    expect(code).toBe(1);
    expect(existsSync(join(built.folder, 'page.json'))).toBe(false);
  });

  test('refuses to write over its input, through a link too', async () => {
    built.file('in.json', '{}');
    symlinkSync(join(built.folder, 'in.json'), join(built.folder, 'link.json'));
    const { code, stderr } = await built.run(['convert', 'in.json', 'link.json']);
    expect([code, stderr]).toMatchObject([2, expect.stringContaining('same file as the input')]);
    expect(readFileSync(join(built.folder, 'in.json'), 'utf8')).toBe('{}');
  });

  test('interrupted, leaves the old file or the whole new one, and nothing beside', async () => {
    const rows = Array.from({ length: 5000 }, (_, i) => `2014,Title ${i}`);
    built.file('long.csv', ['date,title', ...rows].join('\n'));
    built.file('out.json', 'old');
    const child = built.start('convert', 'long.csv', 'out.json');
    const end = ended(child);
    // The summary is printed between reading and writing.
    child.stderr?.once('data', () => child.kill('SIGINT'));
    const { code, signal } = await end;
    expect(code === 0 || signal === 'SIGINT').toBe(true);
    const text = readFileSync(join(built.folder, 'out.json'), 'utf8');
    expect(text === 'old' || readDataset(text).dataset.events.length === 5000).toBe(true);
    expect(readdirSync(built.folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

describe('wrong usage ends with 2 and says what to write', () => {
  test.each([
    [[], 'Commands:'],
    [['help'], 'Commands:'],
    [['publish', 'a.csv'], 'command not known: "publish"; see geo-timeline --help'],
    [['valdate'], 'did you mean validate?'],
    [['validate'], 'arguments missing; write geo-timeline validate FILE…'],
    [['validate', '--jsn', 'a'], 'flag not known: "--jsn"; did you mean --json?'],
    [['convert', 'a.csv', 'b.json', '--country', 'RU'], 'flag not known: "--country"; did you mean --countries?'],
    [['convert', 'a.csv', 'b.json', '--theme', 'dark'], 'flag not known: "--theme"'],
    [['convert', 'a.csv', 'b.json', '--match', 'some'], '--match: match not known: "some"; write one of any, all, only'],
    [['convert', 'a.csv', 'b.json', '--from'], 'value of --from missing'],
    [['convert', 'a.csv', 'b.xyz'], 'format of the output not known: "b.xyz"; add --output-format, one of json'],
    [['convert', 'a.csv', 'b.json', '--input-format', 'cvs'], 'did you mean csv?'],
    [['validate', 'a.csv', '--date-order', 'us'], 'write one of dmy, mdy'],
    [['convert', 'a.csv', 'b.json', 'c'], 'argument too many: "c"'],
    [['convert', 'gone.csv', 'b.json'], 'there is none of this name'],
    [['render', 'a.csv', '-o', 'a.gif'], 'write a name that ends in .svg, .png or .html'],
    [['render', 'a.csv', '-o', 'a.svg', '--width', 'wide'], '--width: size not understood; write px from 320 to 8000'],
    [['render', 'a.csv'], 'value of --output missing'],
    [['snippet', 'a.csv', '--height', 'tall'], '--height: height not understood; write auto'],
    [['serve', 'gone'], 'folder not found: "gone"'],
    [['serve', '.', '--port', 'x'], 'port not understood: "x"'],
  ] as const)('%j', async (args, said) => {
    const { code, stdout, stderr } = await built.run(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
  }); // prettier-ignore
});

test('--version and the help of each command, with an example', async () => {
  expect((await built.run(['--version'])).stdout).toBe(`${version}\n`);
  for (const { name } of COMMANDS) {
    const { code, stdout } = await built.run([name, '--help']);
    expect([name, code]).toEqual([name, 0]);
    expect(stdout).toContain(`Examples:\n  geo-timeline ${name} `);
  }
});

test('render draws what the flags say, the same each time, and says when data were refused', async () => {
  built.file('good.csv', GOOD);
  built.file('bad.csv', BAD);
  const { code, stderr } = await built.run(['render', 'good.csv', '-o', 'good.svg', '--now', '2020-01-01', '--countries', 'US', '--width', '800']); // prettier-ignore
  expect(code).toBe(0);
  expect(stderr).toMatch(/good\.svg: 800 × \d+ px, Showing 2 of 3 events, 2015–2016\n$/);
  const svg = readFileSync(join(built.folder, 'good.svg'), 'utf8');
  expect(svg).toContain('>Council meets</text>');
  expect(svg).not.toContain('Treaty signed');
  const again = await built.run(['render', 'good.csv', '-o', '-', '--output-format', 'svg', '--now', '2020-01-01', '--countries', 'US', '--width', '800']); // prettier-ignore
  expect(again.stdout).toBe(svg);
  expect((await built.run(['render', 'bad.csv', '-o', 'bad.svg'])).code).toBe(1);
});

test('render draws the map of the world where the view is that', async () => {
  built.file('good.csv', GOOD);
  const { code, stdout } = await built.run(['render', 'good.csv', '-o', '-', '--output-format', 'svg', '--view', 'map', '--now', '2020-01-01', '--from', '2015', '--to', '2015']); // prettier-ignore
  expect(code).toBe(0);
  expect(stdout).toContain('>Events per country, ');
  expect(stdout).toContain('>United States</text>');
});

test('snippet prints all three, with the flags of the view', async () => {
  const { code, stdout } = await built.run(['snippet', 'a b.csv', '--countries', 'RU,US']);
  expect(code).toBe(0);
  expect(stdout).toContain('<geo-timeline src="a%20b.csv" countries="RU,US" height="480px">');
  expect(stdout).toContain('src="embed.html?src=a%2520b.csv&amp;countries=RU,US"');
  expect(stdout).toContain('"type": "rich"');
});

test('serve prints its address, serves the folder and nothing outside, and ends', async () => {
  built.file('page.txt', 'here');
  const child = built.start('serve', '.', '--port', '0');
  const end = ended(child);
  const address = await new Promise<string>((resolve) =>
    child.stdout?.once('data', (text: string | Buffer) => resolve(text.toString().trim())),
  );
  const status = (path: string): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      get(new URL(address), { path }, (response) => {
        response.resume();
        resolve(response.statusCode);
      }).on('error', reject);
    });
  expect(await status('/page.txt')).toBe(200);
  expect(await status('/../../etc/passwd')).toBe(404);
  expect(await status('/%2e%2e/%2e%2e/etc/passwd')).toBe(404);
  child.kill('SIGTERM');
  expect((await end).code).toBe(0);
});
