/** Content lines as a calendar has them (RFC 5545, 3.1 and 3.3.11). */

/** Letters that no line may hold: controls other than tab and line feed. */
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f]/g;

/** A text without what a calendar cannot hold; line ends become LF. */
export const cleanText = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(CONTROLS, '');

/** A value of type TEXT. */
export const escapeText = (text: string): string =>
  cleanText(text)
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

const OCTETS = 75;

const octetsOf = (letter: string): number => {
  const code = letter.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** A content line with its end, folded so that no line has more than 75 octets and no letter is split. */
export function foldLine(line: string): string {
  const lines: string[] = [];
  let [begin, at, octets] = [0, 0, 0];
  for (const letter of line) {
    const more = octetsOf(letter);
    if (octets + more > OCTETS) {
      lines.push(line.slice(begin, at));
      // The space that begins a folded line is one of its octets.
      [begin, octets] = [at, 1];
    }
    octets += more;
    at += letter.length;
  }
  lines.push(line.slice(begin));
  return `${lines.join('\r\n ')}\r\n`;
}
