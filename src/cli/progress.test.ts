import { expect, test } from 'vitest';
import { createProgress } from './progress.ts';
import type { Terminal } from './types.ts';

function watched(isWatched: boolean): {
  readonly at: (ms: number) => void;
  readonly said: () => string;
  readonly terminal: Terminal;
} {
  // prettier-ignore
  let [now, said] = [0, ''];
  const terminal: Terminal = {
    out: () => undefined,
    err: (text) => void (said += text),
    write: () => Promise.resolve(),
    stdin: async function* () {},
    isWatched,
    colours: false,
    now: () => now,
  };
  return { at: (ms) => void (now = ms), said: () => said, terminal };
}

test('a bar shows for long work where somebody watches, and goes', () => {
  const { at, said, terminal } = watched(true);
  const progress = createProgress(terminal);
  progress.show('a.csv', 0.1);
  expect(said()).toBe('');
  at(2000);
  progress.ofFile('a\u001b.csv')(0.5);
  expect(said()).toBe('\r\u001b[K[############............] reading a\\u001b.csv');
  progress.clear();
  expect(said().endsWith('\r\u001b[K')).toBe(true);
});

test('nobody watches, no bar', () => {
  const { at, said, terminal } = watched(false);
  const progress = createProgress(terminal);
  at(5000);
  progress.show('a.csv', 0.5);
  progress.clear();
  expect(said()).toBe('');
});
