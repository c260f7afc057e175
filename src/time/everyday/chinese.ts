const DIGITS = '〇一二三四五六七八九';

const digitOf = (char: string): number => (/\d/.test(char) ? Number(char) : DIGITS.indexOf(char));

/** A number below 100 with 十, or its digits one by one: 十月 is 10, 二十五 is 25, 二〇二四 is 2024. NaN for anything else. */
export function chineseNumber(text: string): number {
  const chars = text.replace(/零/g, '〇');
  if (!chars.includes('十')) {
    const digits = [...chars].map(digitOf);
    return digits.includes(-1) ? NaN : Number(digits.join(''));
  }
  const match = /^([一二三四五六七八九]?)十([一二三四五六七八九]?)$/.exec(chars);
  if (match === null) return NaN;
  const [, tens = '', ones = ''] = match;
  return (tens === '' ? 1 : digitOf(tens)) * 10 + (ones === '' ? 0 : digitOf(ones));
}

const WEEKDAY = /\(?(?:星期|周|週|礼拜|禮拜)([日天一二三四五六])\)?/;

/** The weekday of a Chinese date (0 = Sunday), and the text without it. */
export function chineseWeekday(
  text: string,
): { readonly rest: string; readonly weekday: number } | undefined {
  const match = WEEKDAY.exec(text);
  if (match === null) return undefined;
  const [whole, day = ''] = match;
  return {
    rest: text.replace(whole, ' ').replace(/ +/g, ' ').trim(),
    weekday: Math.max(0, '日一二三四五六'.indexOf(day)),
  };
}
