import {
  type ResolvedCountry,
  hasEras,
  resolveCountry,
  resolveStateNumber,
} from '../model/index.ts';
import { type Instant, parseDate } from '../time/index.ts';

/** The countries that a cell names, as codes on the day of its row, and what in it names none. */
export interface CellCountries {
  readonly codes: readonly string[];
  readonly unknown: readonly { readonly text: string; readonly suggestion?: string }[];
  /** Where a name or code meant another state on that day: what was written, what it became, and why. */
  readonly assumed: readonly {
    readonly text: string;
    readonly code: string;
    readonly why: string;
  }[];
}

/** Headers whose numbers are those of Gleditsch and Ward, or of the Correlates of War. */
const GW = /^gw/i;
const STATE_NUMBER = /^(?:gw|cow|c_?code)/i;
/** Values that stand for no country. */
const NONE = /^(?:na|n\/a|nan|null|none|-+|-9+)$/i;
/** What may stand between several countries of one cell. */
const BETWEEN = /\s*(?:;|,|\/|\||&|\+| and | und | et | та | и )\s*/i;

/** When a country of an event is asked for: its start, or its end where nobody knows the start. */
export function dayOf(edtf: string): Instant | undefined {
  const parsed = parseDate(edtf);
  if (!parsed.ok) return undefined;
  const { earliest, latest } = parsed.date;
  return [earliest, latest].find((instant) => Number.isFinite(instant));
}

/**
 * Reads cells of one column of countries: codes, names, or numbers of states where the header says so. A cell may name
 * several, and `code:role` stays as it is. The same cells come again and again, so each is read once.
 */
export function createCellCountries(
  header: string,
): (cell: string, on: Instant | undefined) => CellCountries {
  const system = GW.test(header) ? 'gw' : 'cow';
  const areNumbers = STATE_NUMBER.test(header);
  const known = new Map<string, CellCountries>();
  const one = (text: string, on: Instant | undefined): ResolvedCountry =>
    areNumbers && /^\d+(?:\.0+)?$/.test(text)
      ? resolveStateNumber(Number(text), system, on ?? 0)
      : resolveCountry(text, on === undefined ? {} : { on });
  const read = (cell: string, on: Instant | undefined): CellCountries => {
    const codes: string[] = [];
    const unknown: { text: string; suggestion?: string }[] = [];
    const assumed: CellCountries['assumed'][number][] = [];
    const add = (text: string): boolean => {
      const [, name = text, role = ''] = /^(.*[^\s])\s*(:\s*[a-z]+)$/i.exec(text) ?? [];
      const found = one(name, on);
      if (found.ok) codes.push(found.code + role.replace(/\s/g, ''));
      // "Germany" in 1975 stays DE; that Russia is the Soviet Union then has to be said.
      if (found.ok && found.assumed !== undefined && found.code !== codeOf(name))
        assumed.push({ text: name, code: found.code, why: found.assumed });
      return found.ok;
    };
    // The whole first: "Bosnia and Herzegovina" is one.
    for (const item of cell.split(';').map((text) => text.trim())) {
      if (item === '' || NONE.test(item) || add(item)) continue;
      const parts = item.split(BETWEEN).filter((text) => text !== '');
      if (parts.length > 1 && parts.every((part) => one(part, on).ok)) parts.forEach(add);
      else {
        const found = one(item, on);
        const suggestion = found.ok ? undefined : found.suggestion;
        unknown.push({ text: item, ...(suggestion === undefined ? {} : { suggestion }) });
      }
    }
    return { codes: [...new Set(codes)], unknown, assumed };
  };
  const readOnce = (cell: string, on: Instant | undefined): CellCountries => {
    const dayless = `${cell}\n`;
    const key = on === undefined ? dayless : `${dayless}${on}`;
    const found = known.get(key) ?? read(cell, on);
    known.set(key, found);
    return found;
  };
  return (cell, on) => {
    // Which country a number means changes on a day, and what some names mean: most do not.
    if (areNumbers || on === undefined) return readOnce(cell, on);
    const anyDay = readOnce(cell, undefined);
    return anyDay.codes.some((code) => hasEras(code.split(':', 1)[0] ?? ''))
      ? readOnce(cell, on)
      : anyDay;
  };
}

/** The code that a text means today. */
function codeOf(text: string): string | undefined {
  const found = resolveCountry(text);
  return found.ok ? found.code : undefined;
}
