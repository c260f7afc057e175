import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDataset } from './index.ts';

const TABLE = 'date,title\n2014,Крим\n';

const utf16 = (text: string, isBig: boolean): Uint8Array => {
  const bytes = new Uint8Array(2 * text.length + 2);
  const view = new DataView(bytes.buffer);
  [...`\ufeff${text}`].forEach((char, i) => view.setUint16(2 * i, char.charCodeAt(0), !isBig));
  return bytes;
};

test.each([
  ['UTF-8', new TextEncoder().encode(TABLE)],
  ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${TABLE}`)],
  ['UTF-16, little end first', utf16(TABLE, false)],
  ['UTF-16, big end first', utf16(TABLE, true)],
  ['a text with a mark', `\ufeff${TABLE}`],
])('%s is understood', (_, input) => {
  const { dataset, problems, format } = readDataset(input);
  expect({ problems, format, title: dataset.events[0]?.title }).toEqual({
    problems: [],
    format: 'csv',
    title: 'Крим',
  });
});

test.each([
  ['', 'empty-file'],
  [' \n', 'empty-file'],
  ['<!DOCTYPE html><html>', 'html-instead-of-data'],
  ['\n<html lang="en">', 'html-instead-of-data'],
  ['just words', 'format-not-recognised'],
  ['\u0000\u0001PK', 'format-not-recognised'],
])('%j is %s', (text, code) => {
  const { dataset, problems, format } = readDataset(text, { name: 'x' });
  expect(dataset.events).toEqual([]);
  expect(format).toBeUndefined();
  expect(problems).toEqual([expect.objectContaining({ severity: 'error', code, source: 'x' })]);
});

test.each([
  ['[]', 'x.csv', 'json'],
  ['a;Date\n', 'x', 'csv'],
  ['a,b', 'https://x.org/t.tsv?raw=1', 'csv'],
])('%j called %s is %s', (text, name, format) =>
  expect(readDataset(text, { name }).format).toBe(format),
);

test('letters in another encoding are told with their line', () => {
  const bytes = new TextEncoder().encode('date,title\n2014,?\n');
  bytes[bytes.length - 2] = 0xe9;
  const { problems, dataset } = readDataset(bytes);
  expect(dataset.events).toHaveLength(1);
  expect(problems).toEqual([
    expect.objectContaining({
      severity: 'warning',
      code: 'encoding-not-understood',
      line: 2,
      column: 6,
    }),
  ]);
});

test('any bytes are data: never a throw, whatever the format', () => {
  const prefixes = fc.constantFrom(
    '',
    '{',
    '[',
    'date,title\n',
    'date;title\n"',
    '{"version":1,"events":[',
  );
  fc.assert(
    fc.property(
      prefixes,
      fc.uint8Array({ maxLength: 300 }),
      fc.constantFrom('json', 'csv', undefined),
      (prefix, bytes, format) => {
        const input = Uint8Array.from([...new TextEncoder().encode(prefix), ...bytes]);
        for (const { severity, code, fix } of readDataset(input, { format }).problems)
          expect([severity, code, fix]).not.toContain('');
      },
    ),
    { numRuns: 500 },
  );
});

const cp1251 = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    return code >= 0x410 && code <= 0x44f ? code - 0x350 : code;
  });

test('a table in Cyrillic of old is offered by its name, and right once that is said', () => {
  const bytes = cp1251('date,title\n2014-03-18,Договор подписан\n');
  const [likeliest] = readDataset(bytes).encodings ?? [];
  expect(likeliest).toEqual({ label: 'windows-1251', sample: '2014-03-18,Договор подписан' });
  const { dataset, problems } = readDataset(bytes, { encoding: 'windows-1251' });
  expect(problems).toEqual([]);
  expect(dataset.events[0]?.title).toBe('Договор подписан');
});

test('a table in Latin letters of old is offered by its name', () => {
  const bytes = Uint8Array.from('date,title\n2014,Caf\u00e9 de la gare\n', (c) => c.charCodeAt(0));
  expect(readDataset(bytes).encodings?.[0]).toEqual({
    label: 'windows-1252',
    sample: '2014,Café de la gare',
  });
});

test('an encoding that nobody knows is told', () =>
  expect(readDataset('date,title\n2014,One\n', { encoding: 'klingon' }).problems[0]).toMatchObject({
    code: 'encoding-unknown',
  }));
