/** One message: a text, or one text per plural category of its `count` parameter. `{name}` marks a parameter. */
export type Message = string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & {
    other: string;
}>;
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
/** The writing direction of a language, from its likely script; `ltr` where the tag is not understood. */
export declare function directionOf(lang: string): 'ltr' | 'rtl';
/**
 * Binds a message file to a language.
 * @param lang BCP 47 tag for dates, numbers and names
 * @param messages the messages so far; those that are added later count as well
 * @param messageLang the language the messages are written in (plural rules and lists follow it)
 */
export declare function createWords<Key extends string>(lang: string, messages: Readonly<Partial<Record<Key, Message>>>, messageLang?: string): Words<Key>;
