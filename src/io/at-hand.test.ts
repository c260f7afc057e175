import { describe, expect, it } from 'vitest';
import { type FileAtHand, readFile } from './at-hand.ts';
import { MAX_BYTES } from './fetch.ts';

const file = (text: string, name = 'own.csv'): FileAtHand => ({ name, blob: new Blob([text]) });
const reading = { signal: new AbortController().signal };

describe('readFile', () => {
  it('reads the same file again with other options', async () => {
    const own = file('date,title\n5/10/2024,One\n');
    const first = await readFile(own, {}, reading);
    expect(first.result.table?.dateChoices).toEqual(['dmy', 'mdy']);
    expect(first.result.dataset.events).toEqual([]);
    const second = await readFile(own, { dateOrder: 'dmy' }, reading);
    expect(second.result.dataset.events.map(({ date }) => date)).toEqual(['2024-10-05']);
  });

  it('refuses what is too large before it reads a byte', async () => {
    const blob = Object.assign(new Blob([]), {
      arrayBuffer: () => Promise.reject(new Error('read')),
    });
    Object.defineProperty(blob, 'size', { value: MAX_BYTES + 1 });
    const { result } = await readFile({ name: 'big.csv', blob }, {}, reading);
    expect(result.problems).toMatchObject([
      { severity: 'error', code: 'source-too-large', source: 'big.csv' },
    ]);
  });

  it('says of a file that cannot be read that it cannot', async () => {
    const blob = Object.assign(new Blob(['x']), {
      arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')),
    });
    const { result } = await readFile({ name: 'gone.csv', blob }, {}, reading);
    expect(result.problems).toMatchObject([{ code: 'file-not-read', source: 'gone.csv' }]);
    expect(result.dataset.events).toEqual([]);
  });

  it('rejects when it is ended', async () => {
    const abort = new AbortController();
    const read = readFile(file('date,title\n2020,One\n'), {}, { signal: abort.signal });
    abort.abort();
    await expect(read).rejects.toThrow();
  });
});
