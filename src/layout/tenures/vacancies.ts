import { lowerBound } from '../../base/index.ts';
import { lengthWords } from '../../time/index.ts';
import type { Post, Vacancy } from '../../store/index.ts';
import { M } from '../metrics.ts';
import type { VacancyBox } from '../tenure-scene.ts';
import type { TenureContext } from './in-frame.ts';

const LEAST = 2;
/** px of a box that says "vacant", and beside its word. */
const WORD_FROM = 58;
const PAD = 8;

/** The vacancies of a post in a window. */
export function vacanciesIn(context: TenureContext, post: Post, y: number): VacancyBox[] {
  const { frame, input, tenures, at } = context;
  const { vacancies } = post;
  const boxes: VacancyBox[] = [];
  const until = (i: number): number => (vacancies[i] as Vacancy).until;
  const after = (instant: number): number => lowerBound(0, vacancies.length, instant, until);
  for (let i = after(frame.window.start); i < vacancies.length; i++) {
    const of = vacancies[i] as Vacancy;
    const end = of.until === Infinity ? (input.now ?? of.until) : of.until;
    if (of.from >= frame.window.end) break;
    if (end <= frame.window.start || end <= of.from) continue;
    const [from, to] = [frame.x(of.from), frame.x(end)];
    const x = Math.max(frame.left, Math.min(from, frame.right - LEAST));
    const width = Math.max(LEAST, Math.min(frame.right, to) - x);
    const row = tenures.eventOf.get(of);
    boxes.push({
      id: `v${of.after}`,
      of,
      row,
      x,
      y,
      width,
      height: M.barHeight,
      cutLeft: from < frame.left,
      cutRight: to > frame.right,
      selected: at.tenure === of || (row !== undefined && row === frame.selected),
      word: wordOf(context, of, x, width),
    });
    if (width <= LEAST) i = Math.max(i, after(of.until + LEAST * frame.scale) - 1);
  }
  return boxes;
}

function wordOf(
  { input: { words, measureText } }: TenureContext,
  { before, least, most, about }: Vacancy,
  x: number,
  width: number,
): VacancyBox['word'] {
  if (width < WORD_FROM) return undefined;
  const texts =
    before === undefined
      ? [words.t('noSuccessor'), words.t('noSuccessorShort')]
      : [
          words.t('vacantFor', { length: lengthWords([least, most], about, words) }),
          words.t('vacant'),
        ];
  for (const text of texts) {
    const wide = measureText(text, 'barNote');
    if (wide + PAD <= width) return { text, x: x + (width - wide) / 2, width: wide };
  }
  return undefined;
}
