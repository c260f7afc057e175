/** Not allowed in XML 1.0 however written; and the halves of surrogate pairs. */
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text as XML holds it, in content or between double quotes. What XML cannot hold becomes U+FFFD. */
export const xmlText = (text: string): string =>
  text.replace(NOT_XML, '\ufffd').replace(/[&<>"]/g, (char) => ESCAPES[char] ?? char);

/** A length in px with two decimals at most. */
export const num = (value: number): string => String(Math.round(value * 100) / 100 || 0);

/** ` name="value"`, nothing for undefined. */
export const attr = (name: string, value: string | number | undefined): string =>
  value === undefined
    ? ''
    : ` ${name}="${typeof value === 'number' ? num(value) : xmlText(value)}"`;
