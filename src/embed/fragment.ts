// The views of embeds in the fragment of the page around: "#notes&gt-KEY=QUERY"; what others put there stays as it is.

/** The place of one embed in a fragment. */
export interface Place {
  /** What stands there; undefined where nothing does, or something broken. */
  readonly query: string | undefined;
  /** The fragment up to where the query goes, encoded once more. The embed that changed last stands last. */
  readonly before: string;
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** @param hash "#…", or "" */
export function placeIn(hash: string, key: string): Place {
  const name = `gt-${encodeURIComponent(key)}=`;
  const parts = hash.length > 1 ? hash.slice(1).split('&') : [];
  const isOurs = (part: string): boolean => part.startsWith(name);
  const ours = parts.find(isOurs);
  return {
    query: ours && decode(ours.slice(name.length)),
    before: `#${[...parts.filter((part) => !isOurs(part)), name].join('&')}`,
  };
}

/** The id before the parts of embeds. */
export const anchorIn = (hash: string): string =>
  decode(hash.slice(1).split('&gt-')[0] ?? '') ?? '';
