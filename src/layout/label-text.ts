import { beginningOf } from '../base/index.ts';
import { STATUS_NOTES } from '../model/index.ts';
import { M } from './metrics.ts';
import { statusOf } from './status.ts';
import type { LayoutInput, TextStyle } from './scene.ts';
import { type Wrapped, oneLine, twoLines } from './wrap.ts';

/** What a label says, before it has a place. */
export interface LabelText {
  readonly style: 'label5' | 'label4' | 'label3';
  readonly lineHeight: number;
  readonly note: string | undefined;
  readonly noteItalic: boolean;
  readonly noteWidth: number;
  readonly selected: boolean;
  /** One line, two lines: made when first asked for, since each costs text measuring. */
  form(lines: 1 | 2): Form | undefined;
}

/** One way to set it: `width` and `height` of the box. */
export interface Form {
  readonly lines: readonly string[];
  readonly cut: boolean;
  readonly width: number;
  readonly height: number;
}

export const NOTE_HEIGHT = 15;

function noteOf(input: LayoutInput, row: number, dated: boolean): [string | undefined, boolean] {
  const status = statusOf(input.store, row);
  const word = status === 'occurred' ? undefined : input.words.t(STATUS_NOTES[status]);
  if (!dated) return [word, true];
  const date = input.dateOf(row);
  return [word === undefined ? date : input.words.t('dateStatus', { date, status: word }), false];
}

/** More than any label holds (two lines of some 30 letters): longer titles would be measured for seconds. */
const MAX_TITLE = 400;

/** The beginning of a very long title, without a part of a letter at its end. */
const shortened = (title: string): string =>
  title.length <= MAX_TITLE ? title : `${beginningOf(title, MAX_TITLE)}…`;

/** Line breaks and tabs of the data are spaces in a label, where lines may part. */
const inOneLine = (title: string): string =>
  title.replace(/[\t-\r\u0085\u2028\u2029]+/g, ' ').trim();

/** The label of a row; `selected` sets it largest and with its date. */
export function labelText(input: LayoutInput, row: number, selected: boolean): LabelText {
  const importance = input.store.columns.importance[row] ?? 3;
  const style: TextStyle & LabelText['style'] =
    selected || importance === 5 ? 'label5' : importance === 4 ? 'label4' : 'label3';
  const lineHeight = style === 'label5' ? 18 : 15.5;
  const [note, noteItalic] = noteOf(input, row, style === 'label5');
  const noteWidth = note === undefined ? 0 : input.measureText(note, 'labelNote');
  const measure = (text: string): number => input.measureText(text, style);
  const whole = inOneLine(input.labelOf(row)) || inOneLine(input.titleOf(row));
  const title = shortened(whole);
  const set = (wrapped: Wrapped | undefined): Form | undefined =>
    wrapped && {
      lines: wrapped.lines,
      cut: wrapped.cut || title !== whole,
      width: Math.max(wrapped.width, noteWidth),
      height: wrapped.lines.length * lineHeight + (note === undefined ? 0 : NOTE_HEIGHT),
    };
  const forms: (Form | undefined | false)[] = [false, false];
  return {
    style,
    lineHeight,
    note,
    noteItalic,
    noteWidth,
    selected,
    form(lines) {
      const known = forms[lines - 1];
      if (known !== false) return known;
      const made = set(
        (lines === 1 ? oneLine : twoLines)(title, lines === 1 ? M.lineMax : M.wrapMax, measure),
      );
      forms[lines - 1] = made;
      return made;
    },
  };
}
