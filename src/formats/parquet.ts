/** Reads Parquet with hyparquet: its rows become those of a table of texts, which is read as any table is. */
import {
  type FileMetaData,
  type SchemaTree,
  parquetMetadata,
  parquetRead,
  parquetSchema,
} from 'hyparquet';
import type { Dataset } from '../model/index.ts';
import { midnights } from './date-drafts.ts';
import { emptyFile } from './drafts.ts';
import { whereabouts } from './geojson-geometry.ts';
import { createNotes } from './notes.ts';
import { type CellReader, PARSERS, cellReaders } from './parquet-cells.ts';
import { noParquetDates, parquetBroken, parquetCodec, parquetTooLarge } from './parquet-drafts.ts';
import { readRows } from './table-ours.ts';
import type { TableRows } from './table-rows.ts';
import type { Notes, ReadOptions, ReadResult } from './types.ts';

/** A file of some kilobytes can claim any number of rows. */
const MOST_CELLS = 50_000_000;
/** What hyparquet unpacks by itself. */
const CODECS = ['UNCOMPRESSED', 'SNAPPY'];

const leavesOf = ({ path, children }: SchemaTree): readonly string[] =>
  children.length === 0 ? [path.join('.')] : children.flatMap(leavesOf);

/**
 * Throws where a row group has not one chunk for each column of the schema: hyparquet would read some that nothing waits
 * for, and their failure would end a process.
 */
function checkChunks(metadata: FileMetaData): void {
  const leaves = parquetSchema(metadata).children.flatMap(leavesOf).sort().join('\n');
  for (const { columns } of metadata.row_groups) {
    const chunks = columns.map(({ meta_data: meta }) => meta?.path_in_schema.join('.') ?? '');
    if (chunks.sort().join('\n') !== leaves) throw new Error('columns differ from the schema');
  }
}

/** The rows of a file, a list of values each. */
async function rowsOf(bytes: Uint8Array, metadata: FileMetaData): Promise<readonly unknown[][]> {
  const file = {
    byteLength: bytes.byteLength,
    slice: (from: number, to?: number): ArrayBuffer => bytes.slice(from, to).buffer as ArrayBuffer,
  };
  let rows: readonly unknown[][] = [];
  const onComplete = (all: readonly unknown[][]): void => {
    rows = all;
  };
  await parquetRead({ file, metadata, parsers: PARSERS, onComplete });
  return rows;
}

/** Longitude and latitude of a geometry among the values, as GeoParquet has one. */
function pointOf(values: readonly unknown[], place: string, notes: Notes): readonly string[] {
  const geometry = values.find(
    (value) => typeof value === 'object' && value !== null && 'coordinates' in value,
  );
  const where = whereabouts(geometry);
  if (where.kind !== 'point') return ['', ''];
  if (!where.isWhole)
    notes.lose('geometry', 'geometry that is no point, the middle of its box is the place', place);
  if (where.hasAltitude) notes.lose('altitude', 'altitude or depth of a place', place);
  return [String(where.lat), String(where.lon)];
}

/** Programs keep days as times at midnight: where a column has no other, they are days. Said once. */
function midnightsAsDays(rows: readonly string[][], at: number, field: string, notes: Notes): void {
  const midnight = /T00:00Z?$/;
  const filled = rows.filter((cells) => cells[at] !== '');
  if (filled.length === 0 || !filled.every((cells) => midnight.test(cells[at] ?? ''))) return;
  for (const cells of filled) cells[at] = (cells[at] ?? '').replace(midnight, '');
  notes.problem(midnights(filled.length), { field });
}

function tableOf(
  rows: readonly unknown[][],
  readers: readonly CellReader[],
  notes: Notes,
): TableRows {
  const isGeometry = (value: unknown): boolean => whereabouts(value).kind === 'point';
  const points = rows.map((values, i) => pointOf(values, `row ${i + 2}`, notes));
  const hasPoints = points.some(([lat]) => lat !== '');
  // A column of geometries is told by the first that it holds, and becomes two.
  const kept = readers
    .map((reader, at) => ({ reader, at }))
    .filter(({ at }) => {
      const first = hasPoints
        ? rows.find((values) => values[at] !== null && values[at] !== undefined)
        : undefined;
      return !isGeometry(first?.[at]);
    });
  const headers = [
    ...kept.map(({ reader }) => reader.header),
    ...(hasPoints ? ['lat', 'lon'] : []),
  ];
  const cells = rows.map((values, i) => [
    ...kept.map(({ reader, at }) => reader.read(values[at], `row ${i + 2}`)),
    ...(hasPoints ? (points[i] ?? []) : []),
  ]);
  kept.forEach(({ reader }, at) => {
    if (reader.isTime) midnightsAsDays(cells, at, reader.header, notes);
  });
  return {
    headers,
    rows: cells,
    head: { row: 1 },
    placeOf: (i) => ({ row: i + 2 }),
    delimiter: '',
    tellNoDates: () => notes.problem(noParquetDates(headers)),
  };
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/** The table in a file; undefined, and told, where nothing can be made of it. */
async function unpack(bytes: Uint8Array, notes: Notes): Promise<TableRows | undefined> {
  try {
    const metadata = parquetMetadata(bytes);
    const chunks = metadata.row_groups.flatMap(({ columns }) => columns);
    const codec = chunks.find(({ meta_data: meta }) => meta && !CODECS.includes(meta.codec));
    const groups = metadata.row_groups.reduce((sum, group) => sum + Number(group.num_rows), 0);
    const [count, width] = [Number(metadata.num_rows), metadata.schema.length];
    if (codec !== undefined) notes.problem(parquetCodec(codec.meta_data?.codec ?? ''));
    else if (Math.max(count, groups) * width > MOST_CELLS)
      notes.problem(parquetTooLarge(count, width));
    else {
      checkChunks(metadata);
      const readers = cellReaders(metadata, notes);
      const rows = await rowsOf(bytes, metadata);
      if (rows.length !== count) notes.problem(parquetBroken(`${rows.length} rows of ${count}`));
      if (count === 0) notes.problem(emptyFile());
      return tableOf(rows, readers, notes);
    }
  } catch (error) {
    notes.problem(parquetBroken(messageOf(error)));
  }
  return undefined;
}

/**
 * Reads a file of Parquet: uncompressed or snappy, any number of row groups. Rows are counted as in the table it would be
 * as CSV: the first is row 2. Never rejects on data.
 */
export async function readParquet(
  bytes: Uint8Array,
  options: ReadOptions,
  notes: Notes = createNotes(options.name ?? ''),
): Promise<ReadResult> {
  const found = await unpack(bytes, notes);
  options.onProgress?.(0.5);
  const dataset: Dataset =
    found === undefined ? { version: 1, events: [] } : readRows(found, options, notes);
  const { problems, table } = notes;
  return { dataset, problems, losses: notes.losses(), format: 'parquet', ...(table && { table }) };
}
