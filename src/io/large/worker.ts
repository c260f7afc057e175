// Runs in a worker: reads a file and prepares the store, then hands both over in portions, so that the page's own
// thread never has more to unpack at once than a frame has room for.
import { readDatasetAsync } from '../../formats/index.ts';
import { buffersOf, prepareStore } from '../../store/index.ts';
import type { FromWorker, ToWorker } from './protocol.ts';

/** Unpacked in some 5 ms. */
const PORTION = 2000;
/** ms between two reports of progress. */
const PAUSE = 100;

const send = (message: FromWorker, moved: readonly ArrayBuffer[] = []): void =>
  globalThis.postMessage(message, { transfer: [...moved] });

let next: (() => void) | undefined;

async function read({ bytes, options }: Extract<ToWorker, { kind: 'read' }>): Promise<void> {
  let told = performance.now();
  const onProgress = (share: number): void => {
    if (performance.now() - told < PAUSE) return;
    told = performance.now();
    send({ kind: 'progress', share });
  };
  const { dataset, problems, ...result } = await readDatasetAsync(bytes, {
    ...options,
    onProgress,
  });
  const prepared = prepareStore(dataset);
  const { events } = dataset;
  let [at, noted] = [0, 0];
  next = () => {
    if (at < events.length) {
      const portion = events.slice(at, at + PORTION);
      at += portion.length;
      send({ kind: 'events', events: portion, share: at / events.length });
    } else if (noted < problems.length) {
      const portion = problems.slice(noted, noted + PORTION);
      noted += portion.length;
      send({ kind: 'problems', problems: portion });
    } else {
      next = undefined;
      const rest = { ...result, dataset: { ...dataset, events: [] }, prepared };
      send({ kind: 'done', rest }, buffersOf(prepared));
    }
  };
  next();
  // Two on their way: one is unpacked while the next one travels.
  next?.();
}

globalThis.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'more') return next?.();
  read(data).catch((error: unknown) => {
    send({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  });
});
send({ kind: 'ready' });
