/** What readers say about bad data, in one place so that it can be translated. Lower case, noun first, the value last. */
import { jsonText } from './json-text.ts';
import type { Draft } from './types.ts';

/** A value as a message shows it: in quotes, cut where it is long. */
export function shown(value: unknown): string {
  const text = asText(value);
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
const asText = (value: unknown): string => (typeof value === 'string' ? value : jsonText(value));

export const about = (code: string, what: string, fix: string, value: unknown): Draft => ({
  code,
  message: `${what}: ${shown(value)}`,
  fix,
  value: asText(value).slice(0, 1000),
});

// ---- the file

export const emptyFile = (): Draft => ({
  severity: 'error',
  code: 'empty-file',
  message: 'file empty',
  fix: 'choose a file with events; a CSV file needs at least the columns date and title',
});
export const badEncoding = (): Draft => ({
  code: 'encoding-not-understood',
  message: 'text not in UTF-8, letters may be wrong from here on',
  fix: 'save the file as UTF-8, or say its encoding: windows-1251 for Cyrillic, windows-1252 for languages of the West',
});
// ---- values

export const missing = (field: string): Draft => ({
  code: 'field-missing',
  message: `${field} missing`,
  fix: `add ${field}`,
  field,
});
export const wrongType = (what: string, expected: string, value: unknown): Draft =>
  about(
    `${expected.split(' ').pop() ?? 'value'}-expected`,
    `${what} not understood`,
    `write ${expected}`,
    value,
  );
export const notInList = (what: string, values: readonly unknown[], value: unknown): Draft =>
  about(`${what}-unknown`, `${what} not known`, `write one of ${values.join(', ')}`, value);
export const outOfRange = (what: string, low: number, high: number, value: unknown): Draft =>
  about(
    `${what}-out-of-range`,
    `${what} not usable`,
    `write a number from ${low} to ${high}`,
    value,
  );
/** `what` the address is of ("source"), and what became of that; `record` = id or title of what holds it. */
export const badUrl = (what: string, outcome: string, value: unknown, record?: string): Draft =>
  about(
    'address-not-usable',
    `address of ${what}${record === undefined ? '' : ` in ${shown(record)}`} not usable, ${outcome}`,
    'write an address that starts with https:// or http://',
    value,
  );
export const badCountry = (value: string, suggestion: string | undefined): Draft =>
  about(
    'country-unknown',
    'country not known',
    suggestion === undefined
      ? 'write an ISO 3166 code such as UA'
      : `did you mean ${suggestion}? write the code`,
    value,
  );
export const countryThen = (why: string, code: string, value: string): Draft => ({
  code: 'country-assumed',
  message: `country read as ${code}, that of its date: ${shown(why)}`,
  fix: 'write the code that is meant',
  value,
});
export const tooLong = (what: string, length: number, value: string): Draft =>
  about(`${what}-too-long`, `${what} too long`, `write at most ${length} characters`, value);
export const repeatedId = (id: string, unique: string): Draft => ({
  ...about(
    'id-repeated',
    `id given twice, the second became ${shown(unique)}`,
    'give each event an id of its own',
    id,
  ),
  field: 'id',
});
export const unknownId = (what: string, value: string): Draft =>
  about(`${what}-not-found`, `${what} not in the file`, `add it or correct the id`, value);
