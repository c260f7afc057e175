import { readAtom } from './atom.ts';
import { complete, daysOf, writePair } from './range.ts';
import { type EverydayOptions, type Fields, type Phrase, type Read, isFailure } from './types.ts';
import { AND, BETWEEN, CIRCA, FROM_TO, OR, PERHAPS, PREFIXES, PRESENT } from './vocabulary.ts';
import { neighbour, writeFields } from './write.ts';

/** How many dashes of a text may be the one between two dates. */
const MAX_DASHES = 8;

/** Reads a whole text, `plain`; undefined where it is no date in words that are known. */
export function readPhrase(text: string, options: EverydayOptions): Read<Phrase> {
  const leaf = readLeaf(text, options);
  if (isFailure(leaf)) return leaf;
  if (leaf !== undefined) return write(leaf, false, (edtf) => edtf);
  return readTwo(text, options) ?? readOpen(text, options);
}

/** One date with words of doubt: "c. 383", "perhaps about May 1968", "1986-11-19?". */
function readLeaf(text: string, options: EverydayOptions, areYears = false): Read<Fields> {
  const asked = text.replace(/ ?(?:\(\?\)|\?)$/, '');
  const sure = asked.replace(PERHAPS, '').replace(/^the /, '');
  const exact = sure.replace(CIRCA, '').replace(/^the /, '');
  const isAbout = exact !== sure;
  const fields = readAtom(exact, options);
  if (fields === undefined || isFailure(fields)) return fields;
  // After "about" a number alone is a year: nobody writes "about 43" of 1943 without its apostrophe.
  return {
    ...(isAbout || areYears || options.shortYears === true ? asYear(fields) : fields),
    ...(isAbout ? { approximate: true } : {}),
    ...(asked !== text || PERHAPS.test(asked) ? { uncertain: true } : {}),
  };
}

/** A number that may be a year, taken as one. */
function asYear(fields: Fields): Fields {
  const { bare, ...others } = fields;
  return bare === undefined || fields.isOrdinal === true ? fields : { ...others, year: bare };
}
/** An era makes a year of a short number: "AD 47", "44 BC". */
const settled = (fields: Fields): Fields => (fields.era === undefined ? fields : asYear(fields));

/** One date as EDTF, with what `frame` puts around it. */
function write(
  fields: Fields,
  nested: boolean,
  frame: (edtf: string) => string | undefined,
): Read<Phrase> {
  const edtf = writeFields(settled(fields), nested);
  if (edtf === undefined || isFailure(edtf)) return edtf;
  const framed = frame(edtf);
  return framed === undefined ? undefined : { edtf: framed, days: daysOf(fields, edtf) };
}

/** What a part of a text says; a part with two readings leaves the whole without a choice of two. */
function part(text: string | undefined, options: EverydayOptions, areYears = false): Read<Fields> {
  const fields = readLeaf(text ?? '', options, areYears);
  if (!isFailure(fields)) return fields;
  const { code, what, fix, value } = fields;
  return { code, what, fix, value };
}

function single(
  text: string | undefined,
  options: EverydayOptions,
  frame: (edtf: string) => string | undefined,
  areYears = false,
): Read<Phrase> {
  const fields = part(text, options, areYears);
  return fields === undefined || isFailure(fields) ? fields : write(fields, true, frame);
}

type Frame = readonly [string, string, string];
const ONE_OF_RUN: Frame = ['[', '..', ']'];
const INTERVAL: Frame = ['', '/', ''];
const ONE_OF: Frame = ['[', ',', ']'];
const ALL_OF: Frame = ['{', ',', '}'];

/** Two dates; `areYears`: short numbers are years where nothing else can be made of them. */
function pair(
  left: string | undefined,
  right: string | undefined,
  frame: Frame,
  options: EverydayOptions,
  areYears: boolean,
): Read<Phrase> {
  const [a, b] = [part(left, options), part(right, options)];
  if (a === undefined || b === undefined) return undefined;
  if (isFailure(a)) return a;
  if (isFailure(b)) return b;
  const both = complete(a, b);
  if (both === undefined) return undefined;
  const finish = areYears ? asYear : settled;
  return writePair([finish(both[0]), finish(both[1])], frame);
}

/** Two dates with one of the words between them. */
function readTwo(text: string, options: EverydayOptions): Read<Phrase> {
  const between = BETWEEN.exec(text);
  if (between !== null) return pair(between[1], between[2], ONE_OF_RUN, options, true);
  const fromTo = FROM_TO.exec(text);
  if (fromTo !== null) {
    const [, word, from, to = ''] = fromTo;
    const read = PRESENT.test(to)
      ? single(from, options, (edtf) => `${edtf}/..`, true)
      : pair(from, to, INTERVAL, options, word !== undefined);
    if (read !== undefined) return read;
  }
  const either = OR.exec(text) ?? /^(\d{1,2})\/(\d{1,2} .+)$/.exec(text);
  if (either !== null) return pair(either[1], either[2], ONE_OF, options, false);
  const both = AND.exec(text);
  if (both !== null) return pair(both[1], both[2], ALL_OF, options, false);
  return readWithin(text, options) ?? readDashed(text, options);
}

/** "924 after 17 Jul 924": the rest of that year. */
function readWithin(text: string, options: EverydayOptions): Read<Phrase> {
  const [, whole = '', side, day] = /^(\d{3,4}),? (after|before) (.+)$/.exec(text) ?? [];
  if (side !== 'after' && side !== 'before') return undefined;
  const fields = part(day, options);
  if (fields === undefined || isFailure(fields)) return fields;
  const year = whole.padStart(4, '0');
  return write({ ...fields, year: fields.year ?? Number(whole) }, true, (edtf) => {
    const next = neighbour(edtf, side);
    if (next?.startsWith(`${year}-`) !== true) return undefined;
    return side === 'after' ? `[${next}..${year}-12-31]` : `[${year}-01-01..${next}]`;
  });
}

/** "1914–1918", "5–8 October 2024", "2014–present": the dash that leaves a date on both sides. */
function readDashed(text: string, options: EverydayOptions): Read<Phrase> {
  const years = /^(\d{4})\/(\d\d)$/.exec(text);
  if (years !== null) return pair(years[1], years[2], INTERVAL, options, false);
  const long = [...text.matchAll(/ ?– ?| - /g)];
  const dashes = long.length > 0 ? long : [...text.matchAll(/-/g)];
  // "1960-04-1970" is a slip and no range: a hyphen is between two dates only where it is the only one.
  if (long.length === 0 && dashes.length > 1) return undefined;
  for (const match of dashes.slice(0, MAX_DASHES)) {
    const left = text.slice(0, match.index).trim();
    const right = text.slice(match.index + match[0].length).trim();
    // "1066–7", but not "1066 – 7".
    if (match[0].length > 1 && /^\d$/.test(right)) continue;
    const read = readRange(left, right, match[0] === '-', options);
    if (read !== undefined) return read;
  }
  return undefined;
}

function readRange(
  left: string,
  right: string,
  isHyphen: boolean,
  options: EverydayOptions,
): Read<Phrase> {
  if (right === '' || PRESENT.test(right))
    return !isHyphen || right !== '' || /^\d{3,4}$/.test(left)
      ? single(left, options, (edtf) => `${edtf}/..`)
      : undefined;
  if (left === '') return isHyphen ? undefined : single(right, options, (edtf) => `../${edtf}`);
  // "1971-0706" lacks a hyphen; no year of a range begins with 0.
  if (isHyphen && /^0\d{3}$/.test(right)) return undefined;
  return pair(left, right, INTERVAL, options, false);
}

/** "since 2014", "before 1991": one date, and one side of it. */
function readOpen(text: string, options: EverydayOptions): Read<Phrase> {
  for (const [pattern, side] of PREFIXES) {
    const inner = pattern.exec(text)?.[1];
    if (inner === undefined) continue;
    const read = single(inner, options, (edtf) => opened(edtf, side), true);
    if (read !== undefined) return read;
  }
  return undefined;
}

function opened(edtf: string, side: (typeof PREFIXES)[number][1]): string | undefined {
  if (side === 'since') return `${edtf}/..`;
  if (side === 'until') return `../${edtf}`;
  if (side === 'by') return `[..${edtf}]`;
  if (side === 'from') return `[${edtf}..]`;
  const next = neighbour(edtf, side);
  if (next === undefined) return undefined;
  return side === 'before' ? `[..${next}]` : `[${next}..]`;
}
