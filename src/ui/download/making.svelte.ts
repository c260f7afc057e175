import { afterPaint } from '../after-paint.ts';

/** A file under way: what was made last, or why it could not be. */
export class Making<T> {
  made: T | undefined = $state.raw();
  failed: string | undefined = $state.raw();

  /** Forgets the last one and makes another after the next picture. @returns gives it up, as the end of an effect does */
  start(make: () => Promise<T>): () => void {
    this.clear();
    let isOver = false;
    const stop = afterPaint(() => {
      make().then(
        (file) => {
          if (!isOver) this.made = file;
        },
        (error: unknown) => {
          if (!isOver) this.failed = error instanceof Error ? error.message : String(error);
        },
      );
    });
    return () => {
      isOver = true;
      stop();
    };
  }
  clear(): void {
    this.made = undefined;
    this.failed = undefined;
  }
}
