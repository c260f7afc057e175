/** What a message about a date may depend on: how exact the date is, or the case that a sentence around it asks for. */
export type Variant =
  'day' | 'month' | 'season' | 'year' | 'decade' | 'century' | 'millennium' | 'genitive';

/**
 * One message: a text, or one text per plural category of its `count` parameter, or per variant of its `kind`.
 * `{name}` marks a parameter, `{name:form}` asks for a form of it (docs/languages.md).
 */
export type Message =
  string | Readonly<Partial<Record<Intl.LDMLPluralRule | Variant, string>> & { other: string }>;

/** A table of messages in another language than English: the same keys, none missing and none more. */
export type Translation<English> = Readonly<Record<keyof English, Message>>;

/** A parameter: numbers are printed in the language's digits and groups, strings as they are; a function is asked for a form. */
export type MessageParams = Readonly<Record<string, string | number | ((form?: string) => string)>>;

/** A piece of a filled-in message: what a parameter brought carries its name, so that a view can set it in bold. */
export interface MessagePart {
  readonly text: string;
  readonly param?: string;
}

/**
 * What the interface can say in one language. Made once per language by `createWords`, passed around as a value.
 */
export interface Words<Key extends string = string> {
  /** The language asked for (BCP 47): dates, numbers and country names follow it. */
  readonly lang: string;
  /** The language of the messages themselves: `lang`, or English where nobody has translated them. */
  readonly messageLang: string;
  /** The direction of the messages. */
  readonly dir: 'ltr' | 'rtl';
  /** The message filled in. A parameter or message that is missing is a programmer's mistake and shows as `{name}`. */
  t(key: Key, params?: MessageParams): string;
  /** The message in pieces, see `MessagePart`. */
  parts(key: Key, params?: MessageParams): readonly MessagePart[];
  number(value: number): string;
  /** "a, b and c" or "a, b or c". */
  list(items: readonly string[], type?: 'conjunction' | 'disjunction'): string;
}

const RTL_SCRIPTS = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg']);

const RTL_OR_CONTROL =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const LTR_OR_CONTROL =
  /[A-Za-z\u00c0-\u024f\u0370-\u058f\u3040-\u9fff\uac00-\ud7af\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** A parameter that runs the other way, or could turn what follows, between first strong isolate and its end (U+2068, U+2069). */
const isolated = (text: string, dir: 'ltr' | 'rtl'): string =>
  (dir === 'ltr' ? RTL_OR_CONTROL : LTR_OR_CONTROL).test(text) ? `\u2068${text}\u2069` : text;

/**
 * Languages from left to right whose digits are 0 to 9. They need neither Intl.Locale nor, below 1000, Intl.NumberFormat:
 * the first of each costs a phone some 20 ms.
 */
const PLAIN = /^(?:de|en|es|fr|pl|ru|tr|uk|zh)(?:-[A-Z]{2})?$/;

/** The writing direction of a language, from its likely script; `ltr` where the tag is not understood. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  if (PLAIN.test(lang)) return 'ltr';
  try {
    return RTL_SCRIPTS.has(new Intl.Locale(lang).maximize().script ?? '') ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}

/**
 * Binds a message file to a language.
 * @param lang BCP 47 tag for dates, numbers and names
 * @param messages the messages so far; those that are added later count as well
 * @param messageLang the language the messages are written in (plural rules and lists follow it)
 */
export function createWords<Key extends string>(
  lang: string,
  messages: Readonly<Partial<Record<Key, Message>>>,
  messageLang: string = lang,
): Words<Key> {
  // The first of each costs the browser some 10 ms, and a first picture may need neither.
  let pluralRules: Intl.PluralRules | undefined;
  const categoryOf = (count: number): Intl.LDMLPluralRule =>
    (pluralRules ??= new Intl.PluralRules(messageLang)).select(count);
  let numberFormat: Intl.NumberFormat | undefined;
  const isPlain = PLAIN.test(lang);
  const number = (value: number): string =>
    isPlain && /^\d{1,3}$/.test(String(value))
      ? String(value)
      : (numberFormat ??= new Intl.NumberFormat(lang)).format(value);
  const lists: { [type in 'conjunction' | 'disjunction']?: Intl.ListFormat } = {};
  const dir = directionOf(messageLang);
  const textOf = (key: Key, { count, kind }: MessageParams): string => {
    const message: Message = messages[key] ?? `{${key}}`;
    if (typeof message === 'string') return message;
    const byKind = typeof kind === 'string' ? message[kind as Variant] : undefined;
    return (
      byKind ??
      (typeof count === 'number' ? message[categoryOf(count)] : undefined) ??
      message.other
    );
  };
  const parts = (key: Key, params: MessageParams = {}): readonly MessagePart[] =>
    textOf(key, params)
      .split(/(\{\w+(?::\w+)?\})/)
      .filter((piece) => piece !== '')
      .map((piece): MessagePart => {
        const [, name = '', form] = /^\{(\w+)(?::(\w+))?\}$/.exec(piece) ?? [];
        const value = params[name];
        if (value === undefined) return { text: piece };
        const text =
          typeof value === 'number'
            ? number(value)
            : isolated(typeof value === 'string' ? value : value(form), dir);
        return { text, param: name };
      });
  return {
    lang,
    messageLang,
    dir,
    parts,
    t: (key, params) =>
      parts(key, params)
        .map((part) => part.text)
        .join(''),
    number,
    list: (items, type = 'conjunction') => {
      // House style has no comma before "and": that is British English. Making a format takes longer than using it.
      const locale = /^en(?:-|$)/.test(messageLang) ? 'en-GB' : messageLang;
      return (lists[type] ??= new Intl.ListFormat(locale, { type, style: 'long' })).format(items);
    },
  };
}
