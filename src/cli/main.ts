#!/usr/bin/env node
import process from 'node:process';
import { run } from './run.ts';
import type { Terminal } from './types.ts';

const { stdin, stdout, stderr, env } = process;

const isClosedPipe = (error: NodeJS.ErrnoException): boolean => error.code === 'EPIPE';

// `geo-timeline … | head`: who reads has enough, and that is no failure of ours.
for (const stream of [stdout, stderr])
  stream.on('error', (error) => {
    if (isClosedPipe(error)) process.exit();
    throw error;
  });

const hasColours = (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';
const terminal: Terminal = {
  out: (text) => void stdout.write(text),
  err: (text) => void stderr.write(text),
  write: (bytes) =>
    new Promise((resolve, reject) => {
      stdout.write(bytes, (error) =>
        // The stream tells of a closed pipe itself.
        error == null || isClosedPipe(error) ? resolve() : reject(error),
      );
    }),
  stdin: () => stdin as AsyncIterable<Uint8Array>,
  isWatched: stderr.isTTY,
  colours: stdout.isTTY && hasColours,
  now: () => Date.now(),
};

// Not process.exit: what is still to be written to a pipe would be lost.
process.exitCode = (await run(process.argv.slice(2), terminal)) ?? process.exitCode;
