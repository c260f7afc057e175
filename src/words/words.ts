/** One message: a text, or one text per plural category of its `count` parameter. `{name}` marks a parameter. */
export type Message =
  string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** A parameter: numbers are printed in the language's digits and groups, strings as they are. */
export type MessageParams = Readonly<Record<string, string | number>>;

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
  /** The language of the messages themselves; differs from `lang` where no message file exists. */
  readonly messageLang: string;
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

/** The writing direction of a language, from its likely script; `ltr` where the tag is not understood. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
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
  const plural = (): Intl.PluralRules => (pluralRules ??= new Intl.PluralRules(messageLang));
  let numberFormat: Intl.NumberFormat | undefined;
  const numbers = (): Intl.NumberFormat => (numberFormat ??= new Intl.NumberFormat(lang));
  const lists: { [type in 'conjunction' | 'disjunction']?: Intl.ListFormat } = {};
  const parts = (key: Key, params: MessageParams = {}): readonly MessagePart[] => {
    const message: Message = messages[key] ?? `{${key}}`;
    const count = params['count'];
    const text =
      typeof message === 'string'
        ? message
        : (message[plural().select(typeof count === 'number' ? count : 0)] ?? message.other);
    return text
      .split(/(\{\w+\})/)
      .filter((piece) => piece !== '')
      .map((piece): MessagePart => {
        const name = /^\{(\w+)\}$/.exec(piece)?.[1];
        const value = name === undefined ? undefined : params[name];
        if (name === undefined || value === undefined) return { text: piece };
        return { text: typeof value === 'number' ? numbers().format(value) : value, param: name };
      });
  };
  return {
    lang,
    messageLang,
    dir: directionOf(lang),
    parts,
    t: (key, params) =>
      parts(key, params)
        .map((part) => part.text)
        .join(''),
    number: (value) => numbers().format(value),
    list: (items, type = 'conjunction') => {
      // House style has no comma before "and": that is British English. Making a format takes longer than using it.
      const locale = messageLang === 'en' ? 'en-GB' : messageLang;
      return (lists[type] ??= new Intl.ListFormat(locale, { type, style: 'long' })).format(items);
    },
  };
}
