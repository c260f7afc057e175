import { rmSync } from 'node:fs';
import { build, type Plugin } from 'vite';

/**
 * What programs and the command line load. Programs: one ES file with everything in it. The command line: what only some
 * commands need lies in parts/, since Node reads all of a file before it begins.
 */
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
          output: {
            entryFileNames: file,
            chunkFileNames: 'parts/[name]-[hash].js',
            codeSplitting: file === 'cli.js',
          },
        },
      },
    });
}

/** Leaves `lib/` beside `dist/`: what a static host serves and what Node runs stay apart. */
export function nodeFiles(): Plugin {
  return {
    name: 'geo-timeline:node-files',
    apply: 'build',
    closeBundle: async () => {
      rmSync('lib', { recursive: true, force: true });
      await buildForNode('lib');
    },
  };
}
