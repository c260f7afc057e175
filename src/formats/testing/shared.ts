/** Real tables beside the project, for tests that read them where they are there. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { createScanner, findDelimiter } from '../csv-scan.ts';

const folder = fileURLToPath(new URL('../../../../shared/data/', import.meta.url));

/** Whether the folder is there: tests skip, and say so, where it is not. */
export const hasShared: boolean = existsSync(folder);

/** The text of a file, unpacked. */
export function sharedText(path: string): string {
  const bytes = readFileSync(folder + path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** Column name → values of a table with a header; of one without, the index as text. */
export function sharedColumns(
  path: string,
  header: 'header' | 'none' = 'header',
): (name: string) => readonly string[] {
  const text = sharedText(path);
  const rows: (readonly string[])[] = [];
  createScanner(text, findDelimiter(text), {
    row: ({ cells, count }) => rows.push(cells.slice(0, count)),
    broken: () => undefined,
  }).step(Infinity);
  const names = header === 'header' ? (rows.shift() ?? []) : [];
  return (name) => {
    const index = header === 'header' ? names.indexOf(name) : Number(name);
    return rows.map((cells) => cells[index] ?? '');
  };
}
