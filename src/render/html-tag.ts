const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text inside a quoted attribute of HTML. */
const escapeAttribute = (text: string): string =>
  text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);

/** `<name a="1" b>` of attributes in their order; undefined ones are left out. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  separator = ' ',
): string {
  const parts = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}="${escapeAttribute(value)}"`],
  );
  return `<${[name, ...parts].join(separator)}>`;
}
