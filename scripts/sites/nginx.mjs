// A real nginx for the recipe of docs/embed/nginx.md: its `location`, in the least configuration around it.
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import process from 'node:process';
import { ENV } from './install.mjs';

/** @returns {Promise<number>} a port that was free a moment ago */
const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });

/** @param {string} url @returns {Promise<boolean>} whether somebody answers within ten seconds */
async function answers(url) {
  for (let tries = 0; tries < 100; tries += 1) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

/**
 * @param {{root: string, include: string, work: string, path: string}} options
 *   root: what is served; include: the recipe's configuration; work: nginx's own files; path: a page that must answer
 * @returns {Promise<{url: string, close: () => Promise<void>}>}
 */
export async function startNginx({ root, include, work, path }) {
  const port = await freePort();
  mkdirSync(work, { recursive: true });
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const configuration = join(work, 'nginx.conf');
  writeFileSync(
    configuration,
    `${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes 1;
pid ${join(work, 'nginx.pid')};
error_log stderr warn;
events {}
http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  access_log off;
  ${places.map((name) => `${name}_temp_path ${join(work, name)};`).join('\n  ')}
  server {
    listen 127.0.0.1:${port};
    root ${root};
    include ${include};
  }
}
`,
  );
  const child = spawn('nginx', ['-c', configuration, '-p', work], {
    env: ENV,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  /** @type {Promise<void>} */
  const ended = new Promise((resolve) => child.on('close', () => resolve()));
  const close = () => {
    child.kill('SIGQUIT');
    return ended;
  };
  const url = `http://localhost:${port}/`;
  if (await answers(url + path)) return { url, close };
  await close();
  throw new Error(`nginx does not answer: ${url}${path}; its own words are above`);
}
