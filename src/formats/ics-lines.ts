/** A content line of a calendar (RFC 5545, 3.1), unfolded. */
export interface ContentLine {
  readonly text: string;
  /** In the file, from 1, where it begins. */
  readonly line: number;
}

/** The content lines of a calendar, without empty ones. Lines may end in CR LF, LF or CR. Linear in the text's length. */
export function unfold(text: string): readonly ContentLine[] {
  const lines: ContentLine[] = [];
  let pieces: string[] = [];
  let begun = 1;
  const push = (): void => {
    const whole = pieces.join('');
    if (whole.trim() !== '') lines.push({ text: whole, line: begun });
    pieces = [];
  };
  text.split(/\r\n|\n|\r/).forEach((line, i) => {
    if (/^[ \t]/.test(line) && pieces.length > 0) {
      pieces.push(line.slice(1));
      return;
    }
    push();
    begun = i + 1;
    pieces.push(line);
  });
  push();
  return lines;
}
