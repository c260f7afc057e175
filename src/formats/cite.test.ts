import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Dataset, Source } from '../model/index.ts';
import { texText, texUrl } from './bibtex-write.ts';
import { readDataset } from './read.ts';
import { anyDataset } from './testing/datasets.ts';
import type { CitationFormat } from './types.ts';
import { citeEvent, writeDataset } from './write.ts';

const withSources = (...sources: readonly Source[]): Dataset => ({
  version: 1,
  events: [{ id: 'a', date: '2014', title: 'T', sources }],
});
const write = (dataset: Dataset, format: CitationFormat) => {
  const { bytes, losses } = writeDataset(dataset, { format });
  return { text: new TextDecoder().decode(bytes), losses: losses.map(({ code }) => code) };
};
type Item = Readonly<Record<string, unknown>>;
const items = (dataset: Dataset) => JSON.parse(write(dataset, 'csl-json').text) as readonly Item[];
const dated = (date: string): Source => ({ url: 'https://un.org/a', title: 'A', date });

/** The entries of BibTeX as its own reader cuts them: by counting braces, whatever stands before one. */
function parseBib(text: string): readonly { id: string; fields: ReadonlyMap<string, string> }[] {
  return text
    .split(/^@misc\{/m)
    .slice(1)
    .map((entry) => {
      const id = entry.slice(0, entry.indexOf(','));
      const fields = new Map<string, string>();
      let at = id.length + 1;
      for (;;) {
        const [all, name] = /^\s*,?\s*([a-z]+) = /.exec(entry.slice(at)) ?? [];
        if (all === undefined || name === undefined) break;
        at += all.length;
        const start = at;
        let depth = 0;
        do {
          if (entry[at] === '{') depth++;
          if (entry[at] === '}') depth--;
          at++;
        } while (depth > 0 || (entry[start] !== '{' && /[a-z]/.test(entry[at] ?? '')));
        fields.set(
          name,
          entry[start] === '{' ? entry.slice(start + 1, at - 1) : entry.slice(start, at),
        );
      }
      expect(entry.slice(at).trim()).toBe('}');
      return { id, fields };
    });
}

/** The records of RIS as a reference manager cuts them: tag, two spaces, hyphen, space. */
function parseRis(text: string): readonly (readonly (readonly [string, string])[])[] {
  const records: (readonly [string, string])[][] = [];
  for (const line of text.split('\r\n').filter((each) => each !== '')) {
    const [, tag = '', value = ''] = /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line) ?? [];
    expect(tag, line).not.toBe('');
    if (tag === 'TY') records.push([]);
    records.at(-1)?.push([tag, value]);
  }
  for (const record of records) expect(record.at(-1)).toEqual(['ER', '']);
  return records;
}

test.each([
  ['2014-03-18', { PY: '2014', DA: '2014/03/18/' }],
  ['2014-03', { PY: '2014', DA: '2014/03//' }],
  ['2014', { PY: '2014', DA: '2014///' }],
  ['2014-03~', { PY: '2014', N1: 'Date: 2014-03~' }],
  ['2014-03/2014-05', { PY: '2014', N1: 'Date: 2014-03/2014-05' }],
  ['2014-03/2016', { N1: 'Date: 2014-03/2016' }],
  ['-0489', { N1: 'Date: -0489' }],
  ['201X', { N1: 'Date: 201X' }],
])('a source of %s as RIS says no more than is known', (date, fields) => {
  const [record = []] = parseRis(write(withSources(dated(date)), 'ris').text);
  const said = record.filter(([tag]) => ['PY', 'DA', 'N1'].includes(tag));
  expect(Object.fromEntries(said)).toEqual(fields);
});

test('each citation says where it comes from', () => {
  const dataset: Dataset = {
    ...withSources({ url: 'https://un.org/a', title: 'A' }),
    title: 'Talks @ Geneva',
    license: 'CC0',
    updated: '2024-05-01',
    extract: { of: 9, filter: 'Russia' },
  };
  const from = 'Talks @ Geneva; data of 2024-05-01; CC0; Russia';
  expect(parseRis(write(dataset, 'ris').text)[0]).toContainEqual(['N1', `From: ${from}`]);
  expect(items(dataset)[0]?.['custom']).toEqual({ from });
  const { text } = write(dataset, 'bibtex');
  // BibTeX would take the sign for the start of an entry.
  expect(text.split('\n')[0]).toBe(`% ${from.replace('@', '(at)')}`);
  expect(parseBib(text)).toHaveLength(1);
});

test('an event is cited as an entry of its timeline', () => {
  const dataset: Dataset = {
    version: 1,
    title: 'Talks',
    credit: 'Two authors',
    license: 'CC0',
    updated: '2024-05-01',
    events: [{ id: 'a', date: '2014-03-18', title: { en: 'Treaty & law', uk: 'Договір' } }],
  };
  const [event] = dataset.events;
  const link = 'https://un.org/?event=a';
  const cite = (format: CitationFormat) => citeEvent(dataset, event as never, link, format);
  expect(JSON.parse(cite('csl-json'))).toEqual([
    {
      id: expect.stringMatching(/^un-org-2014-/) as unknown,
      type: 'webpage',
      title: 'Treaty & law',
      author: [{ literal: 'Two authors' }],
      'container-title': 'Talks',
      issued: { 'date-parts': [[2024, 5, 1]] },
      URL: link,
      language: 'en',
      note: 'Date of the event: 2014-03-18. Licence: CC0',
    },
  ]);
  const [bib] = parseBib(cite('bibtex'));
  expect(bib?.fields.get('howpublished')).toBe('{Talks}');
  const [record = []] = parseRis(cite('ris'));
  expect(Object.fromEntries(record)).toMatchObject({
    AU: 'Two authors',
    TI: 'Treaty & law',
    T2: 'Talks',
    DA: '2024/05/01/',
    UR: link,
  });
});

test.each([
  ['2014-03-18', { 'date-parts': [[2014, 3, 18]] }, 'year = {2014}', 'month = mar'],
  ['2014-03-18T10:00Z', { 'date-parts': [[2014, 3, 18]] }, 'year = {2014}', 'month = mar'],
  ['2014', { 'date-parts': [[2014]] }, 'year = {2014}', 'date = {2014}'],
  [
    '2014-03~',
    { 'date-parts': [[2014, 3]], circa: true },
    'year = {ca. 2014}',
    'date = {2014-03~}',
  ],
  [
    '2014-03/2016',
    { 'date-parts': [[2014, 3], [2016]] },
    'year = {2014--2016}',
    'date = {2014-03/2016}',
  ],
  [
    '2014-03/2014-05',
    {
      'date-parts': [
        [2014, 3],
        [2014, 5],
      ],
    },
    'year = {2014}',
    'date = {2014-03/2014-05}',
  ],
  ['-0489', { 'date-parts': [[-490]] }, 'year = {490 BCE}', 'date = {-0489}'],
  ['2014/..', { literal: '2014/..' }, 'year = {2014/..}', 'date = {2014/..}'],
  ['201X', { literal: '201X' }, 'year = {201X}', 'date = {201X}'],
  ['2014-21', { literal: '2014-21' }, 'year = {2014-21}', 'date = {2014-21}'],
  ['[2014,2015]', { literal: '[2014,2015]' }, 'year = {[2014,2015]}', 'title = {{A}}'],
])('a source of %s', (date, issued, ...lines) => {
  const dataset = withSources(dated(date));
  expect(items(dataset)[0]?.['issued']).toEqual(issued);
  const { text } = write(dataset, 'bibtex');
  for (const line of lines) expect(text).toContain(`  ${line},\n`);
});

test('all that a source says is cited, and no day of access is made up', () => {
  const source: Source = {
    url: 'https://un.org/a_b',
    title: { en: 'Report & notes', uk: 'Звіт' },
    publisher: 'UN',
    date: '2014',
    archive: 'https://web.archive.org/a',
  };
  const dataset = withSources(source);
  const [item] = items(dataset);
  expect(item).toEqual({
    id: expect.stringMatching(/^un-org-2014-[0-9a-z]{7}$/) as unknown,
    type: 'webpage',
    title: 'Report & notes',
    'container-title': 'UN',
    publisher: 'UN',
    issued: { 'date-parts': [[2014]] },
    URL: 'https://un.org/a_b',
    language: 'en',
    note: 'Archived at https://web.archive.org/a',
  });
  const { text, losses } = write(dataset, 'bibtex');
  expect(text).toBe(`@misc{${String(item?.['id'])},
  title = {{Report \\& notes}},
  publisher = {{UN}},
  date = {2014},
  year = {2014},
  url = {https://un.org/a_b},
  language = {en},
  note = {Archived at \\url{https://web.archive.org/a}}
}
`);
  expect(losses).toEqual(['language']);
});

test('a source that several mention is one entry with what each says; a contradiction is a loss', () => {
  const plain = { url: 'https://un.org/a', title: 'A' };
  const dataset = withSources(plain, { ...plain, date: '2014' }, { ...plain, date: '2015' });
  const other: Dataset = {
    ...dataset,
    events: [...dataset.events, { id: 'b', date: '2014', title: 'B' }],
  };
  expect(items(other)).toHaveLength(1);
  expect(items(other)[0]?.['issued']).toEqual({ 'date-parts': [[2014]] });
  expect(write(other, 'csl-json').losses).toEqual(['source-differs', 'no-source']);
});

test('ids depend on the source alone, and no two are the same', () => {
  const source = fc.record({
    url: fc.webUrl(),
    title: fc.string({ minLength: 1 }).filter((text) => text.trim() !== ''),
  });
  fc.assert(
    fc.property(fc.array(source, { maxLength: 5 }), (sources) => {
      const ids = (list: readonly Source[]) =>
        items(withSources(...list)).map(({ id }) => String(id));
      const all = ids(sources);
      expect(new Set(all).size).toBe(all.length);
      expect(ids([...sources].reverse()).sort()).toEqual([...all].sort());
      expect(all.filter((id) => !/^[a-z0-9-]+$/.test(id))).toEqual([]);
    }),
  );
});

const TEX = new Map([
  ['\\textbackslash{}', '\\'],
  ['\\textbraceleft{}', '{'],
  ['\\textbraceright{}', '}'],
  ['\\textasciicircum{}', '^'],
  ['\\textasciitilde{}', '~'],
]);
const fromTex = (text: string) =>
  text.replace(/\\(?:text[a-z]+\{\}|[%#$&_])/g, (all) => TEX.get(all) ?? all.slice(1));

test('any text comes out of BibTeX as it went in, on one line; an address keeps what it is', () => {
  const text = fc.string({ unit: fc.constantFrom(...'\\{}%#$&_^~ aäЖ\n"@,=') });
  fc.assert(
    fc.property(text, (title) => {
      expect(fromTex(texText(title))).toBe(title.replace(/\s+/g, ' ').trim());
      expect(texUrl(`https://un.org/?${title}`)).not.toMatch(/[{}\\\s]/);
    }),
  );
});

test('any dataset gives entries that can be cut apart again, the same in each format', () => {
  fc.assert(
    fc.property(anyDataset, (dataset) => {
      const cited = items(dataset);
      const entries = parseBib(write(dataset, 'bibtex').text);
      expect(entries.map(({ id }) => id)).toEqual(cited.map(({ id }) => id));
      const records = parseRis(write(dataset, 'ris').text);
      const idOf = (record: readonly (readonly [string, string])[]) =>
        record.find(([tag]) => tag === 'ID')?.[1];
      expect(records.map(idOf)).toEqual(cited.map(({ id }) => id));
      expect(entries.map(({ fields }) => [fields.has('title'), fields.has('url')])).toEqual(
        cited.map((item) => [true, Object.hasOwn(item, 'URL')]),
      );
    }),
  );
});

test('each source of the bundled timeline is cited', () => {
  const bundled = readDataset(readFileSync('public/data/default-timeline.json')).dataset;
  const urls = new Set(
    bundled.events.flatMap(({ sources }) => sources?.map(({ url }) => url) ?? []),
  );
  const cited = items(bundled);
  expect(cited.map(({ URL }) => URL)).toEqual(expect.arrayContaining([...urls]));
  expect(parseBib(write(bundled, 'bibtex').text)).toHaveLength(cited.length);
});
