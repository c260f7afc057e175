import { isCountryCode, resolveCountry } from '../model/index.ts';
import { badCountry } from './drafts.ts';
import type { CountryReader, FoundCountry } from './plain-countries.ts';

/** Reads codes and names of countries; remembers each text, since a file says the same few over and over. */
export function createCountryReader(): CountryReader {
  const known = new Map<string, FoundCountry>();
  const read = (text: string): FoundCountry => {
    const trimmed = text.trim();
    if (isCountryCode(trimmed)) return { ok: true, code: trimmed };
    const resolved = resolveCountry(trimmed);
    return resolved.ok ? resolved : { ok: false, draft: badCountry(text, resolved.suggestion) };
  };
  return (text) => {
    const found = known.get(text) ?? read(text);
    known.set(text, found);
    return found;
  };
}
