import fc from 'fast-check';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { expect, test } from 'vitest';
import { loadDataset } from './load.ts';
import { readDataset } from './read.ts';

type Columns = Parameters<typeof parquetWriteBuffer>[0];
const bytesOf = (columnData: Columns['columnData'], more: Partial<Columns> = {}) =>
  new Uint8Array(parquetWriteBuffer({ columnData, ...more }));
const codes = (list: readonly { readonly code: string }[]) => list.map(({ code }) => code);
const titles = (count: number) => ({
  name: 'title',
  data: Array.from({ length: count }, (_, i) => `Event ${i + 1}`),
});
/** The dates of events whose column of dates has this type. */
const datesOf = async (
  data: Columns['columnData'][number]['data'],
  schema: Readonly<Record<string, unknown>>,
) => {
  const root = { name: 'root', num_children: 2 };
  const bytes = bytesOf([{ name: 'date', data }, titles(data.length)], {
    schema: [
      root,
      { name: 'date', repetition_type: 'OPTIONAL', ...schema },
      { name: 'title', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' },
    ] as NonNullable<Columns['schema']>,
  });
  const { dataset, problems } = await loadDataset(bytes);
  return { dates: dataset.events.map(({ date }) => date), codes: codes(problems) };
};

test('a table of texts, numbers and lists is read as one of CSV is', async () => {
  const bytes = bytesOf([
    { name: 'id', data: [12n, 13n], type: 'INT64' },
    { name: 'date', data: ['2014-03-18', '2014~'] },
    { name: 'title', data: ['Signing', 'Vote'] },
    { name: 'countries', data: [['UA', 'RU'], []], type: 'JSON' },
    { name: 'lat', data: [50.45, 55.75], type: 'DOUBLE' },
    { name: 'lon', data: [30.5, 37.6], type: 'FLOAT' },
    { name: 'importance', data: [5, 1], type: 'INT32' },
    { name: 'rate', data: [0.1, NaN], type: 'FLOAT' },
    { name: 'ok', data: [true, null], type: 'BOOLEAN' },
  ]);
  const { dataset, problems, losses, format } = await loadDataset(bytes, { name: 'x.parquet' });
  expect(format).toBe('parquet');
  expect(dataset.events).toEqual([
    {
      id: '12',
      date: '2014-03-18',
      title: 'Signing',
      countries: ['UA', 'RU'],
      place: { name: '50.45, 30.5', lat: 50.45, lon: 30.5 },
      importance: 5,
      more: { rate: '0.1', ok: 'true' },
    },
    {
      id: '13',
      date: '2014~',
      title: 'Vote',
      place: { name: '55.75, 37.6', lat: 55.75, lon: 37.6 },
      importance: 1,
    },
  ]);
  expect([problems, losses]).toEqual([[], []]);
});

test.each([
  [
    'days',
    [16147, -1],
    { type: 'INT32', converted_type: 'DATE' },
    ['2014-03-18', '1969-12-31'],
    [],
  ],
  [
    'milliseconds',
    [1395138600123n, -1n],
    { type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' },
    ['2014-03-18T10:30:00.123Z', '1969-12-31T23:59:59.999Z'],
    [],
  ],
  [
    'microseconds at midnight, all days',
    [1395100800000000n],
    { type: 'INT64', converted_type: 'TIMESTAMP_MICROS' },
    ['2014-03-18'],
    ['date-midnight'],
  ],
  [
    'nanoseconds of a clock without a zone',
    [1395138600000000000n],
    {
      type: 'INT64',
      logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: false, unit: 'NANOS' },
    },
    ['2014-03-18T10:30'],
    [],
  ],
  ['years', [2014, 1990], { type: 'INT32' }, ['2014', '1990'], []],
  [
    'nothing',
    ['2014', null],
    { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
    ['2014'],
    ['field-missing'],
  ],
])('dates as %s', async (_, data, schema, dates, said) => {
  expect(await datesOf(data, schema)).toEqual({ dates, codes: said });
});

test('a column of geometries gives places', async () => {
  const bytes = bytesOf([
    { name: 'date', data: ['2014', '2015'] },
    titles(2),
    {
      name: 'where',
      data: [
        { type: 'Point', coordinates: [30.5, 50.45] },
        { type: 'LineString', coordinates: [[0, 0], [10, 20]] }, // prettier-ignore
      ],
      type: 'GEOMETRY',
    },
  ]);
  const { dataset, losses } = await loadDataset(bytes);
  expect(dataset.events.map(({ place }) => [place?.lon, place?.lat])).toEqual([
    [30.5, 50.45],
    [5, 10],
  ]);
  expect(codes(losses)).toEqual(['geometry']);
  expect(dataset.events.filter(({ more }) => more !== undefined)).toEqual([]);
});

test('bytes that are no text and objects in cells are losses', async () => {
  const bytes = bytesOf(
    [
      { name: 'date', data: ['2014'] },
      titles(1),
      { name: 'raw', data: [new Uint8Array([0, 255])], type: 'FIXED_LEN_BYTE_ARRAY' as 'UUID' },
      { name: 'nested', data: [{ a: [1, { b: 2 }] }], type: 'VARIANT' },
    ].filter(({ name }) => name !== 'raw') as Columns['columnData'],
  );
  const { dataset, losses } = await loadDataset(bytes);
  expect(dataset.events[0]?.more).toEqual({ nested: '{"a":[1,{"b":2}]}' });
  expect(losses).toEqual([
    {
      code: 'nested-value',
      message: 'list or object in a cell, kept as JSON',
      count: 1,
      places: ['row 2: nested'],
    },
  ]);
});

test('columns are found as in any table, and what is said about them counts', async () => {
  const bytes = bytesOf([
    { name: 'event_date', data: ['05/10/2014', '06/10/2014'] },
    { name: 'notes', data: ['One', 'Two'] },
    { name: 'headline', data: ['A', 'B'] },
  ]);
  const open = await loadDataset(bytes);
  expect(codes(open.problems)).toContain('date-order-unknown');
  expect(open.table).toMatchObject({
    rows: 2,
    dateChoices: ['dmy', 'mdy'],
    columns: { title: ['headline'] },
  });
  const { dataset } = await loadDataset(bytes, { dateOrder: 'dmy', columns: { title: 'notes' } });
  expect(dataset.events.map(({ date, title }) => [date, title])).toEqual([
    ['2014-10-05', 'One'],
    ['2014-10-06', 'Two'],
  ]);
});

test('problems name the row as the table would have it as CSV', async () => {
  const bytes = bytesOf([{ name: 'date', data: ['2014', '2014-02-30'] }, titles(2)]);
  const { dataset, problems } = await loadDataset(bytes, { name: 'x' });
  expect(dataset.events).toHaveLength(1);
  expect(problems).toEqual([
    expect.objectContaining({ code: 'date-impossible', row: 3, field: 'date', source: 'x' }),
  ]);
});

test('a compression that is not supported is named', async () => {
  const zstd = bytesOf([{ name: 'date', data: ['2014'] }, titles(1)], {
    codec: 'ZSTD',
    compressors: { ZSTD: (bytes: Uint8Array) => bytes },
  });
  const { dataset, problems } = await loadDataset(zstd);
  expect(dataset.events).toEqual([]);
  expect(problems).toEqual([
    expect.objectContaining({ severity: 'error', code: 'parquet-codec', value: 'ZSTD' }),
  ]);
});

test('the door that cannot wait says so', () => {
  const { problems, format } = readDataset(bytesOf([titles(1)]));
  expect([codes(problems), format]).toEqual([['parquet-needs-loading'], 'parquet']);
});

test('a table without dates says which columns there are', async () => {
  const { problems } = await loadDataset(bytesOf([titles(1)]));
  expect(problems).toEqual([expect.objectContaining({ code: 'column-missing', value: 'title' })]);
});

test('broken files are one error, whatever is broken', async () => {
  const whole = bytesOf([{ name: 'date', data: ['2014', '2015'] }, titles(2)]);
  const cut = fc.integer({ min: 4, max: whole.length - 1 }).map((at) => whole.slice(0, at));
  const flipped = fc
    .array(
      fc.tuple(fc.integer({ min: 4, max: whole.length - 1 }), fc.integer({ max: 255, min: 0 })),
      {
        minLength: 1,
        maxLength: 3,
      },
    )
    .map((changes) => {
      const bytes = whole.slice();
      for (const [at, value] of changes) bytes[at] = value;
      return bytes;
    });
  await fc.assert(
    fc.asyncProperty(fc.oneof(cut, flipped), async (bytes) => {
      const { dataset, problems } = await loadDataset(bytes);
      expect(dataset.events.length > 0 || problems.length > 0).toBe(true);
    }),
    { numRuns: 60 },
  );
});
