import { badEncoding } from './drafts.ts';
import type { Draft } from './types.ts';

/** An encoding by the mark at the start of the bytes, UTF-8 without one. */
function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

/**
 * The text of a file without its byte order mark, and where it is not in the encoding it seems to be.
 * @param encoding a label of the Encoding standard, where it is known
 */
export function decodeText(
  input: string | Uint8Array | ArrayBuffer,
  encoding?: string,
): {
  readonly text: string;
  readonly problem?: { readonly draft: Draft; readonly offset: number };
} {
  if (typeof input === 'string')
    return { text: input.charCodeAt(0) === 0xfeff ? input.slice(1) : input };
  const bytes = input instanceof Uint8Array ? input : new Uint8Array(input);
  const label = encoding ?? encodingOf(bytes);
  try {
    return { text: new TextDecoder(label, { fatal: true }).decode(bytes) };
  } catch {
    const text = new TextDecoder(label).decode(bytes);
    return { text, problem: { draft: badEncoding(), offset: text.indexOf('\ufffd') } };
  }
}
