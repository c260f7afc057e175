import { copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build, type Plugin } from 'vite';

const FLAG_FILE = /^(?:[A-Z]{2}|GB-[A-Z]{3})\.svg$/;
const FLAG_URL = /^\/flags\/([A-Z-]+\.svg)$/;

export function flagFolder(): string {
  const require = createRequire(import.meta.url);
  return join(dirname(require.resolve('country-flag-icons/package.json')), '3x2');
}

export const flagNames = (): readonly string[] =>
  readdirSync(flagFolder())
    .filter((name) => FLAG_FILE.test(name))
    .sort();

/** Puts the 3:2 flags of every ISO 3166-1 code, EU and XK beside the script, as `flags/RU.svg`. */
export function flags(): Plugin {
  return {
    name: 'geo-timeline:flags',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const name = FLAG_URL.exec(request.url ?? '')?.[1];
        if (name === undefined || !readdirSync(flagFolder()).includes(name)) return next();
        response.setHeader('Content-Type', 'image/svg+xml');
        response.end(readFileSync(join(flagFolder(), name)));
      });
    },
    // Copied, not emitted: 261 files would bury the rest of Vite's report.
    writeBundle({ dir = 'dist' }) {
      const folder = join(dir, 'flags');
      mkdirSync(folder, { recursive: true });
      for (const name of flagNames()) copyFileSync(join(flagFolder(), name), join(folder, name));
    },
  };
}

/** Puts NOTICE beside the minified script, which keeps no comment: the licences ask for it in every copy. */
export function notice(): Plugin {
  return {
    name: 'geo-timeline:notice',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'NOTICE.txt', source: readFileSync('NOTICE') });
    },
  };
}

/**
 * Leaves `import()` as it is. Vite wraps each in a helper that preloads style sheets and other chunks: a part of ours
 * has none of the first and says itself what it needs of the others. And a script that imports nothing but the helper
 * does not wait for the chunk that it happens to be in.
 */
export function plainImports(): Plugin {
  const helper = /import\{__vitePreload as ([\w$]+)\}from"[^"]+";/;
  return {
    name: 'geo-timeline:plain-imports',
    enforce: 'pre',
    apply: 'build',
    load: {
      filter: { id: /vite\/preload-helper/ },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle))
          if (file.type === 'chunk')
            file.code = file.code.replace(
              helper,
              (_all, name: string) => `const ${name}=(f)=>f();`,
            );
      },
    },
  };
}

/**
 * Builds a file into one classic script that imports nothing, so that a host page may load it either way;
 * in the main build whatever it shares with the pages would become an import.
 */
export function standaloneScript(entry: string, fileName: string): Plugin {
  return {
    name: `geo-timeline:${fileName}`,
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        if (request.url === `/${fileName}`) request.url = `/${entry}`;
        next();
      });
    },
    async generateBundle() {
      const built = await build({
        configFile: false,
        logLevel: 'warn',
        publicDir: false,
        build: {
          write: false,
          target: 'es2022',
          minify: true,
          lib: { entry, formats: ['iife'], name: 'geoTimelineFrame', fileName: () => fileName },
        },
      });
      const outputs = Array.isArray(built) ? built : [built];
      for (const output of outputs) {
        if (!('output' in output)) continue;
        const [chunk, ...more] = output.output;
        if (more.length > 0) this.error(`${entry} must become one script, not ${more.length + 1}`);
        this.emitFile({ type: 'asset', fileName, source: chunk.code });
      }
    },
  };
}

/** What holds whatever the page's host. */
const ANYWHERE = "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'";

/**
 * What a page may do. No script and no style but from its own host, and no text that becomes markup; data come from
 * anywhere only where a reader may name them. (Not 'https:' alone: a page of http: may show data of http:.)
 */
function policyOf(data: 'anywhere' | 'here'): string {
  const isOpen = data === 'anywhere';
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `connect-src 'self'${isOpen ? ' https: http:' : ''}`,
    `img-src 'self' data:${isOpen ? ' https:' : ''}`,
    // What a reader is about to paste elsewhere is shown before.
    "frame-src 'self'",
  ].join('; ');
}

/** Policies as the page has them. That of a frame is put in force by its script (src/embed/page-policy.ts). */
function policyTags(path: string): readonly string[] {
  const inForce = (policy: string): string =>
    `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
  const policy = policyOf(path.endsWith('/gallery.html') ? 'here' : 'anywhere');
  return path.endsWith('/embed.html')
    ? [inForce(ANYWHERE), `<meta name="geo-timeline-policy" content="${policy}" />`]
    : [inForce(`${policy}; ${ANYWHERE}`)];
}

/** The head that all pages share, before what is a page's own. The gallery's examples bring their data along. */
export function pageHead(): Plugin {
  // Written out, not as tags: Vite would write the quotes of the policy as entities.
  const headOf = (path: string): readonly string[] => [
    '<meta charset="utf-8" />',
    ...policyTags(path),
    '<meta name="viewport" content="width=device-width, initial-scale=1" />',
    '<meta name="color-scheme" content="light dark" />',
    '<link rel="icon" href="./favicon.svg" type="image/svg+xml" />',
  ];
  return {
    name: 'geo-timeline:page-head',
    transformIndexHtml: {
      // Before Vite looks for files: the icon is one.
      order: 'pre',
      handler: (html, { path }) =>
        html.replace('<head>', ['<head>', ...headOf(path)].join('\n    ')),
    },
  };
}

/** Modules of the first picture, whose chunks are fetched at once: for any width of the page, below 600 px, and from there on. */
export interface FirstModules {
  readonly any: readonly string[];
  readonly narrow: readonly string[];
  readonly wide: readonly string[];
}
/** The widths (session.svelte.ts, NARROW) as media queries. */
const WIDTHS = { any: '', narrow: ' media="(width < 600px)"', wide: ' media="(width >= 600px)"' };

/**
 * Writes the pages' tags our way. No `crossorigin`: with it a style sheet does not load in
 * `sandbox="allow-scripts"` from a host that sends no Access-Control-Allow-Origin. And what the page's own script
 * imports, and what the first picture needs, is named in the page, so that it is fetched together with it and not after it.
 */
export function pageTags(first: FirstModules): Plugin {
  return {
    name: 'geo-timeline:page-tags',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { chunk, bundle = {}, path }) => {
        const linked = new Set([chunk?.fileName]);
        const links: string[] = [];
        const link = (file: string, media: string): void => {
          if (linked.has(file)) return;
          linked.add(file);
          links.push(`<link rel="modulepreload"${media} href="./${file}">`);
          const found = bundle[file];
          if (found?.type === 'chunk') for (const each of found.imports) link(each, media);
        };
        for (const file of chunk?.imports ?? []) link(file, '');
        // The gallery shows its pictures where a reader comes to them.
        const widths = path.endsWith('/gallery.html') ? [] : (['any', 'narrow', 'wide'] as const);
        for (const width of widths)
          for (const module of first[width]) {
            const holds = (id: string): boolean => id.endsWith(`/${module}`);
            const found = Object.values(bundle).find(
              (file) => file.type === 'chunk' && file.moduleIds.some(holds),
            );
            if (found === undefined) throw new Error(`module in no chunk: "${module}"`);
            link(found.fileName, WIDTHS[width]);
          }
        return html
          .replace(/ crossorigin(?=[ >])/g, '')
          .replace('<script type="module"', [...links, '$&'].join('\n    '));
      },
    },
  };
}
