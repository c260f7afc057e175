import { parseDate } from '../parse.ts';

/** What was probably meant by a date with a slip of the pen; never used, only proposed. */
export function advice(text: string): string | undefined {
  if (text.length > 40) return undefined;
  const write = (edtf: string): string | undefined =>
    parseDate(edtf).ok ? `write ${edtf}` : undefined;
  const glued = /^(\d{4})-?(\d\d)-?(\d\d)$/.exec(text);
  if (glued !== null) return write(glued.slice(1).join('-'));
  const tail = /^(.*\d)[-–./,; ]+$/.exec(text)?.[1];
  if (tail !== undefined) return write(tail);
  const twice = /^(\d{4}-\d\d)-\d{4}$/.exec(text)?.[1];
  return twice !== undefined && parseDate(twice).ok
    ? `write ${twice} for the month, or a day of two digits after it`
    : undefined;
}
