import { build, type Plugin } from 'vite';

/** What programs and the command line load: one ES file each, with everything in it. */
const ENTRIES = { 'cli.js': 'src/cli/main.ts', 'core.js': 'src/core.ts' } as const;
type NodeFile = keyof typeof ENTRIES;

/** Builds the files of `lib/`. Not minified: it is no page's weight, and stack traces can be read. */
export async function buildForNode(
  outDir: string,
  files: readonly NodeFile[] = Object.keys(ENTRIES) as NodeFile[],
): Promise<void> {
  for (const file of files)
    await build({
      configFile: false,
      logLevel: 'warn',
      publicDir: false,
      // Native code, installed where it is wanted.
      ssr: { noExternal: true, external: ['@napi-rs/canvas'] },
      build: {
        ssr: ENTRIES[file],
        outDir,
        emptyOutDir: false,
        target: 'node20',
        minify: false,
        rolldownOptions: {
          treeshake: {
            moduleSideEffects: [{ test: /\/src\/(?!cli\/main).*\.ts$/, sideEffects: false }],
          },
          output: { entryFileNames: file, codeSplitting: false },
        },
      },
    });
}

/** Leaves `lib/` beside `dist/`: what a static host serves and what Node runs stay apart. */
export function nodeFiles(): Plugin {
  return {
    name: 'geo-timeline:node-files',
    apply: 'build',
    closeBundle: () => buildForNode('lib'),
  };
}
