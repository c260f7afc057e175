import type { Text } from './types.ts';

/** A content text and the language it is in; undefined = the file does not say (it is the dataset's own). */
export interface TextInLanguage {
  readonly text: string;
  readonly lang: string | undefined;
}

/** The entry of a language map for a tag: the tag itself, then ever shorter prefixes, then any variant of its base language. */
function keyFor(text: Readonly<Record<string, string>>, tag: string): string | undefined {
  if (Object.hasOwn(text, tag) && text[tag] !== '') return tag;
  const wanted = tag.toLowerCase();
  const keys = Object.keys(text).filter((key) => text[key] !== '');
  for (let prefix = wanted; prefix !== ''; prefix = prefix.slice(0, prefix.lastIndexOf('-'))) {
    const found = keys.find((key) => key.toLowerCase() === prefix);
    if (found !== undefined) return found;
    if (!prefix.includes('-')) break;
  }
  const base = wanted.split('-', 1)[0] ?? '';
  return keys.find((key) => key.toLowerCase().startsWith(`${base}-`));
}

/**
 * A content text in the best language there is: each of `langs` in turn (exact tag, then its base language),
 * then English, then whatever comes first. Callers put the dataset's language into `langs`.
 */
export function textIn(text: Text, langs: string | readonly string[]): TextInLanguage {
  if (typeof text === 'string') return { text, lang: undefined };
  for (const tag of typeof langs === 'string' ? [langs] : langs) {
    const key = keyFor(text, tag);
    if (key !== undefined) return { text: text[key] ?? '', lang: key };
  }
  const key = keyFor(text, 'en') ?? Object.keys(text).find((lang) => text[lang] !== '');
  return key === undefined ? { text: '', lang: undefined } : { text: text[key] ?? '', lang: key };
}
