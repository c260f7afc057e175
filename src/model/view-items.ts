/**
 * Comma lists of a view. A value that holds a comma (or would be read as something else) is percent-encoded
 * inside the list; the URL's own encoding comes on top of that and is not seen here.
 */

/** Percent-decoding that leaves alone what is no valid escape ("100%"). */
function decodePercent(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (escapes) => {
    try {
      return decodeURIComponent(escapes);
    } catch {
      return escapes;
    }
  });
}

const decodeItem = (item: string): string => decodePercent(item.trim());

/** Half a surrogate pair cannot be in a URL; browsers put U+FFFD there, and so do we. */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');

/** The values of comma lists, decoded, in order, without empty ones and repetitions. */
export function splitItems(texts: readonly string[]): readonly string[] {
  const items = texts.flatMap((text) => text.split(',')).map(decodeItem);
  return [...new Set(items.filter((item) => item !== ''))];
}

/** The comma list that `splitItems` reads back. */
export function joinItems(items: readonly string[]): string {
  return items
    .map(wellFormed)
    .map((item) =>
      item.includes(',') || decodeItem(item) !== item ? encodeURIComponent(item) : item,
    )
    .join(',');
}

/** A name or value of a query, with everything readable that RFC 3986 lets stand in a query. */
export function encodeQuery(text: string): string {
  return encodeURIComponent(wellFormed(text))
    .replace(/%(?:2C|2F|3A|40|3B|24)/g, decodeURIComponent)
    .replace(/%20/g, '+')
    .replace(/'/g, '%27');
}
