// Writes the types that the package exports: lib/core.d.ts, lib/element.d.ts and what they refer to in lib/types/,
// without a word of another package: whoever compiles against ours installs nothing else.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import process from 'node:process';
import ts from 'typescript';
import { root } from './prepare.mjs';

const SRC = join(root, 'src');
const LIB = join(root, 'lib');
const OUT = join(LIB, 'types');
/** By the name of the file in lib/. */
const ENTRIES = { core: 'core.ts', element: 'embed/geo-timeline.ts' };
/** The model's types come from a schema of a library: they are written out, so that nobody needs that. */
const WRITTEN_OUT = 'model/types.ts';
const EVERYTHING = '*';

/** @typedef {{file: string, names: readonly string[]}} Need names that one file needs of another in src/ */

const config = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
const program = ts.createProgram(
  Object.values(ENTRIES).map((file) => join(SRC, file)),
  {
    ...options,
    types: [],
    allowJs: false,
    checkJs: false,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    // What is "@internal" is our own pages' only.
    stripInternal: true,
    outDir: OUT,
    rootDir: SRC,
  },
);
const checker = program.getTypeChecker();

/** @param {string} file relative to src/ */
function sourceOf(file) {
  const source = program.getSourceFile(join(SRC, file));
  if (source === undefined) throw new Error(`file missing: ${file}`);
  return source;
}

/**
 * Every exported type of a file as what it is.
 * @param {string} file
 */
function writtenOut(file) {
  const source = sourceOf(file);
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
 * The declarations of a file, the schema's JSON as a plain object.
 * @param {string} file
 */
function declarationsOf(file) {
  if (file === WRITTEN_OUT) return writtenOut(file);
  let text = '';
  program.emit(sourceOf(file), (_, emitted) => (text = emitted), undefined, true);
  return text.replace(
    /export \{ default as schema \} from .*;/,
    'export declare const schema: Readonly<Record<string, unknown>>;',
  );
}

/**
 * The file in src/ that a file means by a specifier.
 * @param {string} from
 * @param {string} specifier
 */
function targetOf(from, specifier) {
  if (!specifier.startsWith('.'))
    throw new Error(`types of a package needed: ${from}: ${specifier}`);
  return join(dirname(from), specifier);
}

/** @param {ts.Expression | undefined} node */
const textOf = (node) => (node !== undefined && ts.isStringLiteral(node) ? node.text : undefined);

/**
 * A file that only passes on what others define (R4): those names of it that somebody needs, and where they are.
 * @param {string} file
 * @param {ReadonlySet<string>} wanted
 * @returns {readonly (Need & {as: string})[] | undefined} undefined for a file with something of its own
 */
function passedOn(file, wanted) {
  const source = sourceOf(file);
  if (wanted.has(EVERYTHING)) return undefined;
  if (!source.statements.every((node) => ts.isExportDeclaration(node) && node.moduleSpecifier))
    return undefined;
  return source.statements.filter(ts.isExportDeclaration).flatMap((node) => {
    const from = targetOf(file, textOf(node.moduleSpecifier) ?? '');
    const named = node.exportClause;
    if (named !== undefined && ts.isNamedExports(named))
      return named.elements
        .filter(({ name }) => wanted.has(name.text))
        .map(({ name, propertyName }) => ({
          file: from,
          names: [(propertyName ?? name).text],
          as: name.text,
        }));
    const symbol = node.moduleSpecifier && checker.getSymbolAtLocation(node.moduleSpecifier);
    const names = symbol === undefined ? [] : checker.getExportsOfModule(symbol);
    return names
      .filter(({ name }) => wanted.has(name))
      .map(({ name }) => ({ file: from, names: [name], as: name }));
  });
}

/**
 * What declarations need of other files.
 * @param {string} file
 * @param {string} text
 * @returns {readonly Need[]}
 */
function needsOf(file, text) {
  /** @type {Need[]} */
  const needs = [];
  /** @param {string} specifier @param {readonly string[]} names */
  const need = (specifier, names) => needs.push({ file: targetOf(file, specifier), names });
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      const from = textOf(node.moduleSpecifier);
      const bindings = ts.isImportDeclaration(node)
        ? node.importClause?.namedBindings
        : node.exportClause;
      const named =
        bindings !== undefined && (ts.isNamedImports(bindings) || ts.isNamedExports(bindings))
          ? bindings.elements.map(({ name, propertyName }) => (propertyName ?? name).text)
          : [EVERYTHING];
      if (from !== undefined) need(from, named);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      const { literal } = node.argument;
      if (ts.isStringLiteral(literal))
        need(literal.text, [node.qualifier?.getText().split('.')[0] ?? EVERYTHING]);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return needs;
}

/**
 * The declarations of the entries and of all that they refer to, by file.
 * @returns {ReadonlyMap<string, string>}
 */
function reached() {
  /** @type {Map<string, Set<string>>} */
  const wanted = new Map();
  /** @type {Map<string, string>} */
  const texts = new Map();
  /** @type {Need[]} */
  const due = Object.values(ENTRIES).map((file) => ({ file, names: [EVERYTHING] }));
  for (let next = due.pop(); next !== undefined; next = due.pop()) {
    const { file, names } = next;
    const known = wanted.get(file) ?? new Set();
    const added = names.filter((name) => !known.has(name));
    if (added.length === 0) continue;
    wanted.set(file, new Set([...known, ...added]));
    const passed = passedOn(file, new Set([...known, ...added]));
    if (passed === undefined && texts.has(file)) continue;
    const text =
      passed === undefined
        ? declarationsOf(file)
        : passed
            .map(({ file: from, names: [name], as }) => {
              const path = relative(dirname(file), from);
              return `export { ${name === as ? name : `${name} as ${as}`} } from '${path.startsWith('.') ? path : `./${path}`}';\n`;
            })
            .join('');
    texts.set(file, text);
    due.push(...(passed ?? needsOf(file, text)));
  }
  return texts;
}

/** As a reader of an installed package looks for them. @param {string} path */
const installed = (path) => path.replace(/\.ts$/, '.js');

const texts = reached();
rmSync(OUT, { recursive: true, force: true });
for (const [file, text] of texts) {
  const path = join(OUT, file.replace(/\.ts$/, '.d.ts'));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(
    path,
    text.replace(
      /((?:from |import\()['"])(\.[^'"]*)(?=['"])/g,
      (_, head, to) => head + installed(to),
    ),
  );
}
for (const [name, file] of Object.entries(ENTRIES))
  writeFileSync(join(LIB, `${name}.d.ts`), `export * from './types/${installed(file)}';\n`);
process.stdout.write(`lib/core.d.ts, lib/element.d.ts: types in ${texts.size} files\n`);
