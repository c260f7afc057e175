/** Roll calls of the General Assembly as a dataset, from tables beside the project where they are there. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { type Dataset, type TimelineEvent, resolveCountry } from '../../model/index.ts';

const folder = fileURLToPath(new URL('../../../../shared/data/events/', import.meta.url));
export const hasRollCalls: boolean = existsSync(folder);

const lines = (name: string): readonly string[] =>
  gunzipSync(readFileSync(`${folder}un-ga-${name}-1946-1991.csv.gz`))
    .toString('utf8')
    .split('\n')
    .slice(1);

/** One event a roll call, with the countries that voted; their names are read as of its day. */
export function readRollCalls(): Dataset {
  const dates = new Map<string, string>();
  for (const line of lines('rollcalls')) {
    const [rcid = '', , , date = ''] = line.split(',');
    if (date !== '') dates.set(rcid, date);
  }
  const countries = new Map<string, string[]>();
  const known = new Map<string, string | undefined>();
  for (const line of lines('votes')) {
    const [rcid = '', name = '', ...rest] = line.split(',');
    const date = dates.get(rcid);
    if (date === undefined) continue;
    const written = rest.length > 1 && rest[0] !== '' ? (rest[0] ?? name) : name;
    const key = `${written} ${date}`;
    if (!known.has(key)) {
      const found = resolveCountry(written, { on: date });
      known.set(key, found.ok ? found.code : undefined);
    }
    const code = known.get(key);
    if (code === undefined) continue;
    const list = countries.get(rcid);
    if (list === undefined) countries.set(rcid, [code]);
    else list.push(code);
  }
  const events = [...dates].map(([id, date]): TimelineEvent => ({
    id,
    date,
    title: id,
    countries: countries.get(id) ?? [],
  }));
  return { version: 1, events };
}
