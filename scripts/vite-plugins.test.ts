import { readFileSync } from 'node:fs';
import { createServer } from 'vite';
import { expect, test } from 'vitest';
import { pageHead } from './vite-plugins.ts';

const PAGES = ['index', 'embed', 'gallery'] as const;

/** A page as Vite serves it with the shared head. */
async function served(name: string): Promise<string> {
  const server = await createServer({
    configFile: false,
    appType: 'custom',
    logLevel: 'silent',
    plugins: [pageHead()],
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });
  try {
    const html = readFileSync(new URL(`../${name}.html`, import.meta.url), 'utf8');
    return await server.transformIndexHtml(`/${name}.html`, html);
  } finally {
    await server.close();
  }
}
const contentOf = (html: string, attribute: string): readonly (string | undefined)[] =>
  [...html.matchAll(new RegExp(`${attribute}"\\s+content="([^"]*)"`, 'g'))].map(([, p]) => p);

test.each(PAGES)(
  '%s.html has the shared head once, first, and no policy of its own',
  async (name) => {
    const html = await served(name);
    expect(html.slice(0, 1024)).toContain('charset="utf-8"');
    const [inForce = '', ...more] = contentOf(html, 'http-equiv="Content-Security-Policy');
    expect(more).toEqual([]);
    expect(inForce).toContain("require-trusted-types-for 'script'");
    // That of a frame is put in force by its script.
    const later = contentOf(html, 'name="geo-timeline-policy');
    expect(later).toHaveLength(name === 'embed' ? 1 : 0);
    const policy = later[0] ?? inForce;
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self';");
    expect(policy.includes('https:')).toBe(name !== 'gallery');
    // A policy holds for what comes after it.
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(
      html.search(/<link|src="(?!\/@vite)/),
    );
    const source = readFileSync(new URL(`../${name}.html`, import.meta.url), 'utf8');
    expect(source).not.toMatch(/Content-Security-Policy|<script(?![^>]*\ssrc=)/);
  },
);
