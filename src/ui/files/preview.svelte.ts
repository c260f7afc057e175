import type { EncodingGuess, ReadOptions, ReadResult } from '../../formats/index.ts';
import { type FileAtHand, type FileRead, readFile } from '../../io/index.ts';

/**
 * A file that a reader looks at before it shows: what it was read as, and what the reader chose. Each choice reads it
 * again; what was read before stays until then. One reading at a time, a new one ends the former.
 */
export class Preview {
  readonly file: FileAtHand;
  choices: ReadOptions = $state.raw({});
  read: FileRead | undefined = $state.raw(undefined);
  /** How much of a reading under way is done, from 0 to 1; undefined: none is. */
  share: number | undefined = $state.raw(undefined);
  /** What the file asked, kept after the answer so that it can be changed. */
  encodings: readonly EncodingGuess[] = $state.raw([]);
  /** A date whose order of day and month nothing in its column tells. */
  order: string | undefined = $state.raw(undefined);
  #abort: AbortController | undefined;

  constructor(file: FileAtHand) {
    this.file = file;
    void this.#start();
  }

  readonly result: ReadResult | undefined = $derived(this.read?.result);
  readonly count: number = $derived(this.result?.dataset.events.length ?? 0);

  /** Changes some choices and reads again. */
  choose(patch: ReadOptions): void {
    this.choices = { ...this.choices, ...patch };
    void this.#start();
  }
  /** Ends what is under way. */
  destroy(): void {
    this.#abort?.abort();
    this.#abort = undefined;
  }

  async #start(): Promise<void> {
    this.destroy();
    const abort = (this.#abort = new AbortController());
    const { signal } = abort;
    this.share = 0;
    const onReading = (share: number): void => {
      if (!signal.aborted) this.share = share;
    };
    try {
      const read = await readFile(this.file, this.choices, { signal, onReading });
      this.#take(read);
      this.share = undefined;
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }
  #take(read: FileRead): void {
    const { encodings, table, problems } = read.result;
    this.read = read;
    if (encodings !== undefined) this.encodings = encodings;
    if ((table?.dateChoices.length ?? 0) > 0)
      this.order = problems.find(({ code }) => code === 'date-order-unknown')?.value ?? '';
    else if (this.choices.dateOrder === undefined) this.order = undefined;
  }
}
