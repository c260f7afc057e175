import { isCountryCode } from '../model/index.ts';
import { badCountry } from './drafts.ts';
import type { Draft } from './types.ts';

export type FoundCountry =
  { readonly ok: true; readonly code: string } | { readonly ok: false; readonly draft: Draft };

/** The code of a country given as a code or as a name. */
export type CountryReader = (text: string) => FoundCountry;

/** Reads codes alone, without the table of names; says when it met anything else. */
export function createCodeReader(onOther: () => void): CountryReader {
  return (text) => {
    const code = text.trim();
    if (isCountryCode(code)) return { ok: true, code };
    onOther();
    return { ok: false, draft: badCountry(text, undefined) };
  };
}
