// npm start: from a fresh clone to the page on this machine. `npm start -- --port 8080`, or PORT=8080.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { build, install, isBuildStale, requireNode, root } from './prepare.mjs';
import { serveUntilStopped } from './server.mjs';

requireNode();
const { values } = parseArgs({ options: { port: { type: 'string' } } });
await install();
const dist = join(root, 'dist');
if (isBuildStale()) {
  console.log(
    existsSync(dist) ? 'dist/ is older than its sources: building …' : 'Building dist/ …',
  );
  if ((await build()) !== 0) {
    console.error('The build failed; its message is above.');
    process.exit(1);
  }
}
console.log('Serving dist/; Ctrl-C ends it.');
await serveUntilStopped({ mounts: { '/': dist }, portFlag: values.port });
