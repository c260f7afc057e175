import { type Bits, andInto, emptyBits, fold, setBit } from '../base/index.ts';
import type { Actor, Dataset, TimelineEvent } from '../model/index.ts';
import { actorLookup, textsIn } from './actors.ts';

/** Rows per block: one long string is scanned far faster than many short ones, and a block in Latin letters stays one byte a letter. */
const BLOCK_ROWS = 1024;

interface Block {
  readonly firstRow: number;
  readonly text: string;
  /** Where each row's text starts; one more entry for the end of the last. */
  readonly offset: Uint32Array;
}

const WORDS = /[\p{L}\p{N}]+/gu;
const ENDS_IN_WORD = /[\p{L}\p{N}]$/u;
/** Scripts written without spaces: a word may start anywhere. */
const UNSPACED =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Whether the letter before `at` (none at 0) lets a word start there. */
function startsWord(text: string, at: number): boolean {
  if (at === 0) return true;
  const code = text.charCodeAt(at - 1);
  if (code < 128) return !((code >= 97 && code <= 122) || (code >= 48 && code <= 57));
  return !ENDS_IN_WORD.test(text.slice(Math.max(0, at - 2), at));
}

/** First place ≥ `from` where a word begins with `word`, −1 if there is none. */
function findWord(text: string, word: string, from: number, anywhere: boolean): number {
  let at = text.indexOf(word, from);
  while (at >= 0 && !anywhere && !startsWord(text, at)) at = text.indexOf(word, at + 1);
  return at;
}

function* fieldsOf(event: TimelineEvent, actors: ReadonlyMap<string, Actor>): Generator<string> {
  yield* textsIn(event.title);
  yield* textsIn(event.label);
  yield* textsIn(event.summary);
  yield* textsIn(event.place?.name);
  for (const id of event.actors ?? []) {
    const actor = actors.get(id);
    if (actor) yield* textsIn(actor.name);
    else yield id;
  }
  yield* event.tags ?? [];
  for (const source of event.sources ?? []) {
    yield* textsIn(source.title);
    yield* textsIn(source.publisher);
  }
}

function buildBlocks(dataset: Dataset): readonly Block[] {
  const actors = actorLookup(dataset);
  const blocks: Block[] = [];
  for (let firstRow = 0; firstRow < dataset.events.length; firstRow += BLOCK_ROWS) {
    const events = dataset.events.slice(firstRow, firstRow + BLOCK_ROWS);
    const offset = new Uint32Array(events.length + 1);
    const texts = events.map((event, i) => {
      const text = [...fieldsOf(event, actors)].map(fold).join('\n');
      offset[i + 1] = (offset[i] as number) + text.length + 1;
      return text;
    });
    blocks.push({ firstRow, text: texts.join('\n') + '\n', offset });
  }
  return blocks;
}

/** Rows whose text has a word that begins with `word`. */
function rowsWithWord(blocks: readonly Block[], word: string, size: number): Bits {
  const found = emptyBits(size);
  const anywhere = UNSPACED.test(word);
  for (const { firstRow, text, offset } of blocks) {
    let i = 0;
    let at = findWord(text, word, 0, anywhere);
    while (at >= 0) {
      while ((offset[i + 1] as number) <= at) i++;
      setBit(found, firstRow + i);
      // One find a row is enough: go on with the next row.
      at = findWord(text, word, offset[i + 1] as number, anywhere);
    }
  }
  return found;
}

/**
 * Search over titles, labels, summaries, places, actors, tags and sources in all languages: every word of the
 * query must stand at the start of a word, case and accents ignored; in scripts without spaces, anywhere.
 */
export class Search {
  readonly #dataset: Dataset;
  #blocks: readonly Block[] | undefined;
  #last: { readonly q: string; readonly bits: Bits } | undefined;

  constructor(dataset: Dataset) {
    this.#dataset = dataset;
  }

  #built(): readonly Block[] {
    return (this.#blocks ??= buildBlocks(this.#dataset));
  }

  textOf(row: number): string {
    const block = this.#built()[Math.floor(row / BLOCK_ROWS)];
    const i = row % BLOCK_ROWS;
    return block?.text.slice(block.offset[i], (block.offset[i + 1] ?? 0) - 1) ?? '';
  }

  /** The rows found; undefined when `q` has no words, which asks for nothing. */
  find(q: string): Bits | undefined {
    if (this.#last?.q === q) return this.#last.bits;
    const words = [...new Set(fold(q).match(WORDS) ?? [])];
    const [first, ...rest] = words;
    if (first === undefined) return undefined;
    const size = this.#dataset.events.length;
    const bits = rowsWithWord(this.#built(), first, size);
    for (const word of rest) andInto(bits, rowsWithWord(this.#built(), word, size));
    this.#last = { q, bits };
    return bits;
  }
}
