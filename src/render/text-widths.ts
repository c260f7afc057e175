/**
 * Widths of letters where there is no canvas to measure with: those of Arial and of the fonts made to its measures (Helvetica
 * differs by less than 1 %), in thousandths of the font size, for Latin, Greek and Cyrillic; means for other scripts.
 * Kerning is left out, so a text comes out rather too wide than too narrow. Measured in a browser, not copied from a font.
 */
import type { MeasureText } from '../layout/index.ts';
import { TYPE } from './tokens.ts';

/** Runs of characters: the first one's code, then two digits of base 36 each, regular and bold. */
const RUNS: readonly (readonly [number, string, string])[] = [
  [
    0x20,
    '7q7q9vfgfgopij5b9999atg87q997q7qfgfgfgfgfgfgfgfgfgfg7q7qg8g8g8fgs7ijijk2k2ijgzlmk27qdwijfgn5k2lmijlmk2ijgzk2ijq8ijijgz7q7q7qd1fg99fgfgdwfgfg7qfgfg6666dw66n5fgfgfgfg99dw7qfgdwk2dwdwdw9a789ag8',
    '7q99d6fgfgopk26m9999atg87q997q7qfgfgfgfgfgfgfgfgfgfg9999g8g8g8gzr3k2k2k2k2ijgzlmk27qfgk2gzn5k2lmijlmk2ijgzk2ijq8ijijgz997q99g8fg99fggzfggzfg99gzgz7q7qfg7qopgzgzgzgzatfg99gzfglmfgfgdwat7satg8',
  ],
  [0xa0, '7q99fgfgfgfg78fg99khaafgg8', '7q99fgfgfgfg7sfg99khaafgg8'],
  [
    0xae,
    'khfcb4f9999999g0ex7q9999a5fgn6n6n6gzijijijijijijrsk2ijijijij7q7q7q7qk2k2lmlmlmlmlmg8lmk2k2k2k2ijijgzfgfgfgfgfgfgopdwfgfgfgfg7q7q7q7qfgfgfgfgfgfgfgf9gzfgfgfgfgdwfgdwijfgijfgijfgk2dwk2dwk2dwk2dwk2h3k2fgijfgijfgijfgijfgijfglmfglmfglmfglmfgk2fgk2fg7q7q7q7q7q7q7q667q7qkfccdw66ijdwdwfg66fg66fg84fg9afg66k2fgk2fgk2fggsk3fglmfglmfglmfgrsq8k299k299k299ijdwijdwijdwijdwgz7qgzafgz7qk2fgk2fgk2fgk2fgk2fgk2fgq8k2ijdwijgzdwgzdwgzdw66',
    'khfcb4f9999999g0fg7q9999a5fgn6n6n6gzk2k2k2k2k2k2rsk2ijijijij7q7q7q7qk2k2lmlmlmlmlmg8lmk2k2k2k2ijijgzfgfgfgfgfgfgopfgfgfgfgfg7q7q7q7qgzgzgzgzgzgzgzf9gzgzgzgzgzfggzfgk2fgk2fgk2fgk2fgk2fgk2fgk2fgk2jzk2gzijfgijfgijfgijfgijfglmgzlmgzlmgzlmgzk2gzk2gz7q7q7q7q7q7q7q7q7q7qltfgfg7qk2fgfggz7qgz7qgzapgzdbgz7qk2gzk2gzk2gzjok3gzlmgzlmgzlmgzrsq8k2atk2atk2atijfgijfgijfgijfggz99gzdbgz99k2gzk2gzk2gzk2gzk2gzk2gzq8lmijfgijgzdwgzdwgzdw7q',
  ],
  [0x18f, 'lvh2fzfg', 'lvh2fzfg'],
  [0x218, 'ijdwgz7q', 'ijfggz99'],
  [0x2bc, '8u', '8u'],
  [0x386, 'ij7qlsnaao', 'k299npp6d6'],
  [0x38c, 'li', 'mx'],
  [0x38e, 'nrkw66ijijfbikijgzk2lm7qijikn5k2i2lmk2ij', 'prna7qk2k2gpjzijgzk2lm7qk2ijn5k2hwlmk2ij'],
  [
    0x3a3,
    'h6gzijm6ijn7ks7qijg2cefg66f7g2fzdwfhcec9fgfg66dwdwg0dwcgfgj6ftdeh5azf7i0eljtlp66f7fgf7lp',
    'gogzijmtijmhma7qijh3cjgz7qg6h3gyfggud7csgzf17qfifgh0fgcdgzlah7egj0ceg6jvg0kxnh7qg6gzg6nh',
  ],
  [
    0x400,
    'ijijo1f2jzij7q7qdwtds2nqg7k2hnjziji8ijf2itijpngsjzjzg7i8n5k2lmjzijk2gzhnl4ijkkijphq2m0oli8jzs2k2fgfxera5g7fgilcqfjfjc6g7j4fcfgf2fgdwcqdwmvdwfxehmamvhdjzehe6kuf2fgfgfga5e6dw667q66p6mlfgc6fjdwfc',
    'ijilolfrjrij7q7ofguetjobgyk2hajzk2jzk2frjsijp4hejzjzgyjin5k2lmjzijk2gzhanqijkajjrxsbo6r7jzjrsnjzfgh6h3blhnfgjpdth3h3dwhnkkgsgzgsgzfgdmfgobfgh3g5n5ngk9nqh3fcnqg7fgfggzblfcfg7q7t7qqxp6gzdwh3fggs',
  ],
  [0x490, 'dlbf', 'djcf'],
  [0x4d8, 'lvh3', 'lvh3'],
  [
    0x2010,
    '9999hofgrsrsdwfc66666666999999eefgfg9qge9aijrs',
    '9999hofgrsrsdwfc7q7q7q7qdwdwdweefgfg9qge9aijrs',
  ],
  [0x2030, 'rszz589ueg6baeeg9f9999', 'rszz6odbeg6baeeg9f9999'],
  [0x20ac, 'fg', 'fg'],
  [0x2116, 'ttrsjdjhlvm6mmm0owj0scturs', 'uzrsjdjhlvm6mmm0owj0scturs'],
  [0x2190, 'rsdwrsdw', 'rsdwrsdw'],
  [0x2212, 'g8', 'g8'],
  [0x2248, 'f9', 'f9'],
];

const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60]/u;
const ARABIC = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const NOTHING = /[\p{M}\p{Cf}\p{Cc}]/u;
const PICTURE = /\p{Extended_Pictographic}/u;

function readRuns(column: 1 | 2): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  for (const run of RUNS) {
    const digits = run[column];
    for (let i = 0; i < digits.length; i += 2)
      widths.set(run[0] + i / 2, Number.parseInt(digits.slice(i, i + 2), 36));
  }
  return widths;
}

const REGULAR = readRuns(1);
const BOLD = readRuns(2);
const BOLD_FROM = 600;

function widthOf(char: string, isBold: boolean): number {
  const known = (isBold ? BOLD : REGULAR).get(char.codePointAt(0) ?? 0);
  if (known !== undefined) return known;
  if (NOTHING.test(char)) return 0;
  if (WIDE.test(char)) return 1000;
  if (PICTURE.test(char)) return 1250;
  return ARABIC.test(char) ? 520 : isBold ? 640 : 600;
}

/** px of a text in a sans serif font. */
export function textWidth(text: string, size: number, weight: number): number {
  let width = 0;
  for (const char of text) width += widthOf(char, weight >= BOLD_FROM);
  return (width * size) / 1000;
}

/** The measure of a layout that knows no canvas. */
export const measureByTable: MeasureText = (text, style) =>
  textWidth(text, TYPE[style].size, TYPE[style].weight);
