import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '../scripts/server.mjs';
import { gzipSize } from '../scripts/size.mjs';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The addresses that a worker serves; each ends with "/". */
export interface Site {
  /** dist/ in a subfolder, as most publishers have it. */
  readonly app: string;
  /** dist/ at the top. */
  readonly top: string;
  /** Another origin: e2e/host at the top, dist/ under `geo-timeline/`. */
  readonly host: string;
  /** A third origin, without Access-Control-Allow-Origin: dist/ at the top. */
  readonly closed: string;
}

/** What went wrong in the pages of a test; a fault that a test expects is named with `allow`. */
export class Faults {
  readonly #found: string[] = [];
  readonly #allowed: RegExp[] = [];

  add(fault: string): void {
    this.#found.push(fault);
  }

  /** Faults that match do not fail the test. */
  allow(...patterns: readonly RegExp[]): void {
    this.#allowed.push(...patterns);
  }

  /** Those that no pattern allows, in order. */
  get unexpected(): readonly string[] {
    return this.#found.filter((fault) => !this.#allowed.some((pattern) => pattern.test(fault)));
  }
}

/** Console errors, uncaught errors, CSP violations and requests to hosts that no worker serves. */
export async function watch(
  context: BrowserContext,
  faults: Faults,
  hosts: ReadonlySet<string>,
): Promise<void> {
  const watchPage = (page: Page): void => {
    page.on('console', (message) => {
      if (message.type() === 'error')
        faults.add(`console: ${message.text()} (${message.location().url})`);
    });
    page.on('pageerror', (error) => faults.add(`page error: ${error.stack ?? error.message}`));
  };
  context.on('page', watchPage);
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(?:https?|wss?):$/.test(url.protocol) && !hosts.has(url.host))
      faults.add(`foreign request: ${url.href}`);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(
        `CSP violation: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`,
      );
    });
  });
}

/** Runs in the page: the hint of a first visit has been seen. */
function forgetHint(): void {
  try {
    localStorage.setItem('geo-timeline:hint', 'seen');
  } catch {
    // A sandboxed page has no storage, and gives no hint.
  }
}

interface TestFixtures {
  readonly faults: Faults;
  /** Whether the browser knows nothing of our pages: then they give a hint. */
  readonly firstVisit: boolean;
}
interface WorkerFixtures {
  readonly site: Site;
}

/** Playwright's `test` with the servers of `site`, and `faults`, which fails a test with any that it did not allow. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  site: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures here
    async ({}, use) => {
      // Another build than the one that `npm run build` makes: GT_DIST names its folder.
      const dist = resolve(process.env['GT_DIST'] ?? at('../dist'));
      const servers = await Promise.all([
        serve({ mounts: { '/': dist, '/sub/folder/': dist } }),
        serve({ mounts: { '/': at('./host'), '/geo-timeline/': dist } }),
        serve({ mounts: { '/': dist }, cors: false }),
      ]);
      const [own, host, closed] = servers;
      await use({
        app: `${own.url}sub/folder/`,
        top: own.url,
        host: host.url,
        closed: closed.url,
      });
      await Promise.all(servers.map((server) => server.close()));
    },
    { scope: 'worker' },
  ],
  firstVisit: [false, { option: true }],
  baseURL: async ({ site }, use) => use(site.app),
  faults: [
    async ({ context, site, firstVisit }, use) => {
      if (!firstVisit) await context.addInitScript(forgetHint);
      const faults = new Faults();
      const hosts = new Set(Object.values(site).map((url: string) => new URL(url).host));
      await watch(context, faults, hosts);
      await use(faults);
      expect(faults.unexpected, 'errors, violations and foreign requests').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/**
 * Opens the app's page (or `embed.html`, …) from its subfolder and waits until loading has ended:
 * only then does the status say "N of M events".
 * @param query without "?", as printView writes it
 */
export async function open(page: Page, query = '', file = ''): Promise<void> {
  await page.goto(`./${file}${query === '' ? '' : `?${query}`}`);
  await expect(page.getByRole('status').first()).toContainText(/[\d,]+ of [\d,]+ events/);
}

/** What a page has fetched so far. */
export interface Weight {
  /** Scripts and style sheets together, gzip -9, in bytes. */
  readonly bytes: number;
  readonly files: readonly { readonly url: string; readonly bytes: number }[];
}

/**
 * Weighs scripts and style sheets from now on, whatever the server's own compression: call it before
 * `open`, and the function that it returns once the page is painted.
 */
export function weighScripts(page: Page): () => Promise<Weight> {
  const bodies: Promise<{ url: string; bytes: number }>[] = [];
  page.on('response', (response) => {
    if (!['script', 'stylesheet'].includes(response.request().resourceType()) || !response.ok())
      return;
    const weighed = response
      .body()
      .then((body) => ({ url: response.url(), bytes: gzipSize(body) }));
    // What comes after the weighing may still be on its way when the test ends.
    weighed.catch(() => undefined);
    bodies.push(weighed);
  });
  return async () => {
    const files = await Promise.all(bodies);
    return { files, bytes: files.reduce((sum, file) => sum + file.bytes, 0) };
  };
}
