import { graphemes } from '../base/index.ts';
import { M } from './metrics.ts';

/** How a title is set: its lines, their greatest width, and whether it was cut with "…". */
export interface Wrapped {
  readonly lines: readonly string[];
  readonly width: number;
  readonly cut: boolean;
}

type Measure = (text: string) => number;

/** The longest beginning of `text` that fits with "…", cut between words, or inside the first one if it must. */
function cutTo(text: string, max: number, measure: Measure): string {
  const words = text.split(' ');
  for (let n = words.length - 1; n > 0; n--) {
    const head = `${words
      .slice(0, n)
      .join(' ')
      .replace(/[\s,;:–—-]+$/u, '')}…`;
    if (measure(head) <= max) return head;
  }
  const letters = graphemes(text);
  let [low, high] = [1, letters.length];
  while (low < high) {
    const mid = (low + high + 1) >> 1;
    if (measure(`${letters.slice(0, mid).join('')}…`) <= max) low = mid;
    else high = mid - 1;
  }
  return `${letters.slice(0, low).join('')}…`;
}

/** One line, or undefined where it is wider than `max`. */
export function oneLine(text: string, max: number, measure: Measure): Wrapped | undefined {
  const width = measure(text);
  return width <= max ? { lines: [text], width, cut: false } : undefined;
}

/** Two lines of even length; a title that needs more is cut. Undefined where one line of ≤ 72 px does. */
export function twoLines(text: string, max: number, measure: Measure): Wrapped | undefined {
  if (measure(text) <= M.wrapFrom) return undefined;
  const words = text.split(' ');
  const widths = words.map(measure);
  const space = measure(' ');
  const total = widths.reduce((sum, width) => sum + width + space, -space);
  let best = { width: Infinity, at: 0 };
  let head = 0;
  for (let at = 1; at < words.length; at++) {
    head += (widths[at - 1] ?? 0) + (at > 1 ? space : 0);
    const width = Math.max(head, total - head - space);
    if (width < best.width) best = { width, at };
  }
  if (best.width <= max) return linesOf(words.slice(0, best.at), words.slice(best.at), measure);
  // Fill the first line as far as it goes and cut the second.
  let at = 0;
  for (let used = 0; at < words.length; at++) {
    used += (widths[at] ?? 0) + (at > 0 ? space : 0);
    if (used > max) break;
  }
  if (at === 0) {
    const line = cutTo(text, max, measure);
    return { lines: [line], width: measure(line), cut: true };
  }
  const rest = words.slice(at).join(' ');
  const second = measure(rest) <= max ? rest : cutTo(rest, max, measure);
  const lines = [words.slice(0, at).join(' '), second];
  return { lines, width: Math.max(...lines.map(measure)), cut: second !== rest };
}

function linesOf(first: readonly string[], second: readonly string[], measure: Measure): Wrapped {
  const lines = [first.join(' '), second.join(' ')];
  return { lines, width: Math.max(...lines.map(measure)), cut: false };
}
