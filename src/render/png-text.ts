/** Says in a PNG file what it shows and whose it is: chunks of UTF-8 text (iTXt; PNG, third edition, 11.3.3.3). */
import type { About } from './about.ts';

/** The keywords that the format registers, for what we call by the names of Dublin Core. */
const KEYWORDS: Readonly<Record<keyof About, string>> = {
  title: 'Title',
  creator: 'Author',
  date: 'Creation Time',
  rights: 'Copyright',
  description: 'Description',
  identifier: 'Source',
};
/** Signature, and the header chunk, after which texts may stand. */
const HEAD = 8 + 25;

/** CRC-32 of a chunk's type and data (ISO 3309, reflected polynomial). */
function crcOf(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

function textChunk(keyword: string, text: string): Uint8Array {
  // No compression, no language, no translated keyword.
  const body = new TextEncoder().encode(`iTXt${keyword}\0\0\0\0\0${text.replaceAll('\0', '')}`);
  const chunk = new Uint8Array(body.length + 8);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, body.length - 4);
  chunk.set(body, 4);
  view.setUint32(body.length + 4, crcOf(body));
  return chunk;
}

/** The file with what `about` says. */
export function withAbout(png: Uint8Array, about: About): Uint8Array<ArrayBuffer> {
  const chunks = Object.entries(about).map(([name, text]) =>
    textChunk(KEYWORDS[name as keyof About], text),
  );
  const added = chunks.reduce((sum, { length }) => sum + length, 0);
  const out = new Uint8Array(png.length + added);
  out.set(png.subarray(0, HEAD));
  let at = HEAD;
  for (const chunk of chunks) {
    out.set(chunk, at);
    at += chunk.length;
  }
  out.set(png.subarray(HEAD), at);
  return out;
}
