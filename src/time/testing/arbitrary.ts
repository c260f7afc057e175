/** Generated EDTF texts for property tests. */
import fc from 'fast-check';
import { daysInMonth, isoDay, isoYear, two } from '../civil.ts';

const year = fc.integer({ min: -9999, max: 9999 });
export const civilDay = fc
  .tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([y, month, day]) => ({ year: y, month, day: Math.min(day, daysInMonth(y, month)) }));

export const dayText = civilDay.map(isoDay);
export const monthText = civilDay.map(({ year: y, month }) => `${isoYear(y)}-${two(month)}`);
export const yearText = year.map(isoYear);
export const seasonText = fc
  .tuple(year, fc.integer({ min: 21, max: 41 }))
  .map(([y, code]) => `${isoYear(y)}-${code}`);
export const farYearText = fc.integer({ min: -1e12, max: 1e12 }).map((y) => {
  return Math.abs(y) > 9999 ? isoYear(y) : `Y${y < 0 ? '-' : ''}1E9`;
});
export const maskedText = fc
  .tuple(dayText, fc.constantFrom('XXXX-XX-XX', 'dXXX-XX', 'ddXX', 'dddX', 'dddd-XX', 'dddd-dd-XX'))
  .map(([text, mask]) => {
    const sign = text.startsWith('-') ? '-' : '';
    const digits = text.slice(sign.length);
    return sign + [...mask].map((char, i) => (char === 'd' ? digits[i] : char)).join('');
  });
export const timeText = fc
  .tuple(
    dayText,
    fc.nat(23),
    fc.nat(59),
    fc.constantFrom('', ':07', ':59.25'),
    fc.constantFrom('', 'Z', '+02:00', '-04:30', '+14'),
  )
  .map(
    ([text, hour, minute, second, zone]) => `${text}T${two(hour)}:${two(minute)}${second}${zone}`,
  );

export const significantText = fc
  .tuple(fc.oneof(yearText, farYearText), fc.integer({ min: 1, max: 6 }))
  .map(([text, digits]) => `${text}S${digits}`);
const signs = ['', '~', '?', '%'];
/** A date with signs of doubt on both sides of any of its components, and the same without. */
export const signedText = fc
  .tuple(
    fc.oneof(dayText, monthText, yearText, maskedText),
    fc.array(fc.constantFrom(...signs), { minLength: 6, maxLength: 6 }),
  )
  .map(([plain, chosen]) => {
    let i = 0;
    const signed = plain.replace(/(?<=^|\d-|X-)-?[\dX]+/g, (component) => {
      i += 2;
      return `${chosen[i - 2] ?? ''}${component}${chosen[i - 1] ?? ''}`;
    });
    return { signed, plain };
  });

const qualifier = fc.constantFrom('', '', '~', '?', '%');
export const partText = fc
  .tuple(
    fc.oneof(
      dayText,
      monthText,
      yearText,
      seasonText,
      farYearText,
      maskedText,
      significantText,
      timeText,
      signedText.map(({ signed }) => signed).filter((text) => !/[~?%]$/.test(text)),
    ),
    qualifier,
  )
  .map(([text, sign]) => text + sign);

const ordered = fc
  .tuple(civilDay, civilDay)
  .map(([a, b]) => [a, b].sort((p, q) => p.year - q.year || p.month - q.month || p.day - q.day))
  .map((pair) => pair.map(isoDay));
const intervalText = fc.oneof(
  ordered.map(([a, b]) => `${a}/${b}`),
  fc.tuple(partText, fc.constantFrom('/..', '/')).map(([part, end]) => part + end),
  fc.tuple(fc.constantFrom('../', '/'), partText).map(([start, part]) => start + part),
);
const element = fc.oneof(
  partText,
  ordered.map(([a, b]) => `${a}..${b}`),
  dayText.map((text) => `..${text}`),
  dayText.map((text) => `${text}..`),
);
const setText = fc
  .tuple(fc.constantFrom('[]', '{}'), fc.array(element, { minLength: 1, maxLength: 4 }))
  .map(([brackets, elements]) => `${brackets[0]}${elements.join(',')}${brackets[1]}`);

/** Any date the parser reads. */
export const edtfText = fc.oneof(partText, intervalText, setText);
