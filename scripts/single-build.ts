import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Plugin } from 'vite';

/** A page that is one file can start no worker from an address; large files are read in slices there. */
const noWorker: Plugin = {
  name: 'geo-timeline:no-worker',
  enforce: 'pre',
  load: { filter: { id: /\?worker/ }, handler: () => "export default ''" },
};

/** JavaScript as it may stand inside a script element. Both signs occur in literals only, where `\x3C` is `<`. */
const inElement = (code: string): string => code.replace(/<(?=\/script|!--)/gi, '\\x3C');

const escaped: Plugin = {
  name: 'geo-timeline:in-element',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle))
      if (file.type === 'chunk') file.code = inElement(file.code);
  },
};

/** The page's script with every lazily loaded part in it, for `geo-timeline build --single-file`. */
export async function buildSingle(outDir: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    base: './',
    plugins: [svelte(), noWorker, escaped],
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      minify: true,
      modulePreload: false,
      chunkSizeWarningLimit: 4000,
      rolldownOptions: {
        input: 'src/app/single.ts',
        treeshake: {
          moduleSideEffects: [
            { test: /\/src\/(?!app\/single).*\.(?:js|ts|svelte)$/, sideEffects: false },
          ],
        },
        output: { entryFileNames: 'single.js', codeSplitting: false },
        checks: { ineffectiveDynamicImport: false },
      },
    },
  });
}

/** Leaves `lib/single.js`, which the command line puts into pages. */
export function singleFile(): Plugin {
  return {
    name: 'geo-timeline:single-file',
    apply: 'build',
    closeBundle: () => buildSingle('lib'),
  };
}
