// Writes the types of lib/core.js: lib/core.d.ts and what it refers to in lib/types/, without a word of a package.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import process from 'node:process';
import ts from 'typescript';
import { root } from './prepare.mjs';

const SRC = join(root, 'src');
const OUT = join(root, 'lib', 'types');
const IMPORT = /\bfrom ['"]([^'"]+)['"]|\bimport\(['"]([^'"]+)['"]\)/g;
/** The model's types come from a schema of a library: they are written out, so that nobody needs that. */
const WRITTEN_OUT = join(SRC, 'model', 'types.ts');

/**
 * Every exported type of a file as what it is.
 * @param {ts.Program} program
 * @param {string} file
 */
function writtenOut(program, file) {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  if (source === undefined) throw new Error(`file missing: ${file}`);
  const flags =
    ts.TypeFormatFlags.NoTruncation |
    ts.TypeFormatFlags.InTypeAlias |
    ts.TypeFormatFlags.MultilineObjectLiterals;
  const lines = source.statements.flatMap((statement) => {
    // Interfaces are their own text already.
    if (ts.isInterfaceDeclaration(statement)) return [statement.getFullText(source).trim()];
    if (!ts.isTypeAliasDeclaration(statement)) return [];
    // Helpers with parameters may stay in what the others are.
    if (statement.typeParameters !== undefined) return [statement.getFullText(source).trim()];
    if (!statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
    const type = checker.getTypeAtLocation(statement.name);
    return [
      `export type ${statement.name.text} = ${checker.typeToString(type, statement, flags)};`,
    ];
  });
  return `${lines.join('\n')}\n`;
}

/**
 * The types of a program by path, the schema's JSON as a plain object.
 * @param {ts.Program} program
 */
function declarations(program) {
  /** @type {Map<string, string>} */
  const files = new Map();
  program.emit(
    undefined,
    (path, text) => {
      const plain = text.replace(
        /export \{ default as schema \} from .*;/,
        'export declare const schema: Readonly<Record<string, unknown>>;',
      );
      files.set(relative(OUT, path), plain);
    },
    undefined,
    true,
  );
  files.set(join('model', 'types.d.ts'), writtenOut(program, WRITTEN_OUT));
  return files;
}

/**
 * What a file refers to, with all that those refer to.
 * @param {ReadonlyMap<string, string>} files
 * @param {string} start
 * @returns {ReadonlySet<string>}
 */
function reached(files, start) {
  const found = new Set([start]);
  for (const path of found)
    for (const [, from, imported] of (files.get(path) ?? '').matchAll(IMPORT)) {
      const target = from ?? imported ?? '';
      if (!target.startsWith('.')) throw new Error(`types of a package needed: ${path}: ${target}`);
      found.add(join(dirname(path), target.replace(/\.ts$/, '.d.ts')));
    }
  return found;
}

const config = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
const program = ts.createProgram([join(SRC, 'core.ts')], {
  ...options,
  types: [],
  allowJs: false,
  checkJs: false,
  noEmit: false,
  declaration: true,
  emitDeclarationOnly: true,
  outDir: OUT,
  rootDir: SRC,
});
const files = declarations(program);
rmSync(OUT, { recursive: true, force: true });
const paths = [...reached(files, 'core.d.ts')];
for (const path of paths) {
  const text = files.get(path);
  if (text === undefined) throw new Error(`types missing: ${path}`);
  mkdirSync(dirname(join(OUT, path)), { recursive: true });
  // As a reader of an installed package looks for them.
  const specifiers = /((?:from |import\()['"]\.[^'"]*)\.ts(?=['"])/g;
  writeFileSync(join(OUT, path), text.replace(specifiers, '$1.js'));
}
writeFileSync(join(root, 'lib', 'core.d.ts'), "export * from './types/core.js';\n");
process.stdout.write(`lib/core.d.ts: types in ${paths.length} files\n`);
