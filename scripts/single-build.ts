import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Plugin } from 'vite';
import { SITE_CSS } from '../src/render/html-style.ts';
import type { SingleParts } from '../src/render/single-page.ts';
import { flagFolder, flagNames } from './vite-plugins.ts';

/** A page that is one file can start no worker from an address; large files are read in slices there. */
const noWorker: Plugin = {
  name: 'geo-timeline:no-worker',
  enforce: 'pre',
  load: { filter: { id: /\?worker/ }, handler: () => "export default ''" },
};

/** JavaScript as it may stand inside a script element. Both signs occur in literals only, where `\x3C` is `<`. */
const inElement = (code: string): string => code.replace(/<(?=\/script|!--)/gi, '\\x3C');

/** For a Content-Security-Policy. */
const digestOf = (text: string): string =>
  `sha256-${createHash('sha256').update(text).digest('base64')}`;

const textOf = (content: string | Uint8Array): string =>
  typeof content === 'string' ? content : new TextDecoder().decode(content);

/** The page's script with every lazily loaded part in it, and its style. */
async function codeOfPage(): Promise<{ readonly code: string; readonly css: string }> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    base: './',
    plugins: [svelte(), noWorker],
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      modulePreload: false,
      chunkSizeWarningLimit: 4000,
      rolldownOptions: {
        input: 'src/app/single.ts',
        treeshake: {
          moduleSideEffects: [
            { test: /\/src\/(?!app\/single).*\.(?:js|ts|svelte)$/, sideEffects: false },
            { test: /\.css$/, sideEffects: true },
          ],
        },
        output: { codeSplitting: false },
        checks: { ineffectiveDynamicImport: false },
      },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((each) =>
    'output' in each ? each.output : [],
  );
  const code = outputs.flatMap((each) => (each.type === 'chunk' ? each.code : []));
  const css = outputs.flatMap((each) =>
    each.type === 'asset' && each.fileName.endsWith('.css') ? textOf(each.source) : [],
  );
  if (code.length !== 1 || css.length !== 1)
    throw new Error(`one script and one style expected: ${code.length}, ${css.length}`);
  return { code: code.join(''), css: css.join('') };
}

/** What `src/render/single-page.ts` makes pages of. The licences ask for their notices in every copy: the script begins with them. */
export async function singleParts(): Promise<SingleParts> {
  const { code, css } = await codeOfPage();
  const script = `/*\n${readFileSync('NOTICE', 'utf8')}*/\n${inElement(code)}`;
  const style = `${css.trim()}\n${SITE_CSS}`;
  const flags = flagNames().map((name) => [
    `flags/${name}`,
    readFileSync(join(flagFolder(), name), 'utf8'),
  ]);
  return {
    script,
    style,
    scriptDigest: digestOf(script),
    styleDigest: digestOf(style),
    flags: Object.fromEntries(flags) as SingleParts['flags'],
  };
}

/** Leaves `single.json` in `dist/`: the command line and the page itself put it into pages. */
export function singleFile(): Plugin {
  return {
    name: 'geo-timeline:single-file',
    apply: 'build',
    closeBundle: async () =>
      writeFileSync(join('dist', 'single.json'), JSON.stringify(await singleParts())),
  };
}
