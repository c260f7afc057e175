/** An encoding that a file which is no UTF-8 may be in. */
export interface EncodingGuess {
  /** A label of the Encoding standard. */
  readonly label: string;
  /** The first line with letters in question, read that way, at most 120 characters. */
  readonly sample: string;
}

const NAMES = ['windows-1251', 'windows-1252'] as const;
const LONGEST = 120;
/** Enough to tell a script by. */
const LOOKED_AT = 1 << 20;

/** Whether a label names an encoding that can be decoded here. */
export function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
}

/**
 * The encodings of one byte a letter that a file may be in, likeliest first. Words in Cyrillic are written in high bytes
 * throughout; in languages of the West one stands here and there among letters of ASCII.
 */
export function guessEncodings(bytes: Uint8Array): readonly EncodingGuess[] {
  const length = Math.min(bytes.length, LOOKED_AT);
  let [high, pairs, first] = [0, 0, -1];
  for (let i = 0; i < length; i++) {
    if ((bytes[i] as number) < 0x80) continue;
    if (first < 0) first = i;
    high++;
    if ((bytes[i + 1] ?? 0) >= 0x80) pairs++;
  }
  const isCyrillic = pairs * 2 > high;
  const start = Math.max(bytes.lastIndexOf(10, first), bytes.lastIndexOf(13, first)) + 1;
  const ends = [10, 13].map((code) => bytes.indexOf(code, first)).filter((at) => at >= 0);
  const line = bytes.subarray(start, Math.min(...ends, bytes.length, start + LONGEST));
  return (isCyrillic ? NAMES : [...NAMES].reverse()).map((label) => ({
    label,
    sample: new TextDecoder(label).decode(line),
  }));
}
