import type { Plugin } from 'vite';
import { parseAst } from 'vite';

/** What a module asks of another: the names of its exports, or `*` for whatever there is. */
export interface Link {
  readonly from: string;
  readonly names: readonly string[];
}
/** `export { a as b } from '…'`, `export * from '…'` (both names `*`), `export * as b from '…'`. */
interface ReExport {
  readonly from: string;
  readonly name: string;
  readonly exported: string;
}
export interface Links {
  /** What the module needs itself as soon as it runs. */
  readonly imports: readonly Link[];
  /** What it passes on: needed only by those who ask for the name. */
  readonly reExports: readonly ReExport[];
}

type Program = ReturnType<typeof parseAst>;
type Specifiers = Extract<Program['body'][number], { type: 'ImportDeclaration' }>['specifiers'];
type Named = { readonly type: string; readonly name?: string; readonly value?: unknown };
const nameOf = (node: Named): string => node.name ?? String(node.value);

/** The members of a namespace that a module reads, as in `$.if(…)`; `*` where it uses the namespace as a value. */
function membersOf(namespace: string, program: Program): readonly string[] {
  const names = new Set<string>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (typeof node !== 'object' || node === null) return;
    const { type, name, object, property, computed } = node as Readonly<Record<string, unknown>>;
    const { name: owner } = (object ?? {}) as Partial<Named>;
    if (type === 'ImportDeclaration') return;
    if (type === 'MemberExpression' && owner === namespace && computed === false)
      names.add(nameOf(property as Named));
    else if (type === 'Identifier' && name === namespace) names.add('*');
    else Object.values(node).forEach(visit);
  };
  visit(program.body);
  return [...names];
}

const namesAsked = (specifiers: Specifiers, program: Program): readonly string[] =>
  specifiers.flatMap((specifier) => {
    if (specifier.type === 'ImportDefaultSpecifier') return 'default';
    if (specifier.type === 'ImportSpecifier') return nameOf(specifier.imported);
    return membersOf(specifier.local.name, program);
  });

/** The static imports and re-exports of a module, from its JavaScript. */
export function linksOf(code: string): Links {
  const program = parseAst(code);
  const imports: Link[] = [];
  const reExports: ReExport[] = [];
  for (const node of program.body) {
    if (node.type === 'ImportDeclaration')
      imports.push({ from: node.source.value, names: namesAsked(node.specifiers, program) });
    else if (node.type === 'ExportAllDeclaration') {
      const exported = node.exported === null ? '*' : nameOf(node.exported);
      reExports.push({ from: node.source.value, name: '*', exported });
    } else if (node.type === 'ExportNamedDeclaration' && node.source !== null)
      for (const { local, exported } of node.specifiers)
        reExports.push({
          from: node.source.value,
          name: nameOf(local),
          exported: nameOf(exported),
        });
  }
  return { imports, reExports };
}

/** Where modules come from: a bundler, or a test. */
export interface Modules {
  links(id: string): Links;
  /** The id of what a module names so; undefined for what is not bundled. */
  resolve(specifier: string, importer: string): Promise<string | undefined>;
}

/**
 * A module and all that runs before it. What a module only passes on (an index.ts) counts where a name
 * of it is asked for, so that a door to many files brings only those that are used.
 */
export async function staticModules(entry: string, modules: Modules): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  const asked = new Set<string>();
  const follow = async (from: string, importer: string, name?: string): Promise<void> => {
    const id = await modules.resolve(from, importer);
    if (id !== undefined) await ask(id, name);
  };
  const ask = async (id: string, name?: string): Promise<void> => {
    const question = `${id}\n${name ?? ''}`;
    if (asked.has(question)) return;
    asked.add(question);
    const { imports, reExports } = modules.links(id);
    const isNew = !found.has(id);
    found.add(id);
    for (const link of isNew ? imports : [])
      for (const each of link.names.length === 0 ? [undefined] : link.names)
        await follow(link.from, id, each);
    if (name === undefined) return;
    const named = reExports.filter(({ exported }) => name === '*' || exported === name);
    for (const each of named) await follow(each.from, id, each.name);
    // Whether `export *` has a name is known only beyond it.
    if (named.length > 0) return;
    for (const each of reExports.filter(({ exported }) => exported === '*'))
      await follow(each.from, id, name);
  };
  await ask(entry);
  return found;
}

/**
 * Gathers everything that the entries import statically, themselves included, so that one chunk can hold it: rolldown
 * alone would cut it wherever a lazily loaded part shares a module with it, and the reader would wait for a dozen files.
 */
export function staticGraph(
  ...entries: readonly string[]
): Plugin & { has: (id: string) => boolean } {
  const graph = new Set<string>();
  return {
    name: 'geo-timeline:static-graph',
    async buildEnd(error) {
      if (error !== undefined) return;
      for (const entry of entries) {
        const start = await this.resolve(entry);
        if (start === null) this.error(`entry not found: "${entry}"`);
        const modules = await staticModules(start.id, {
          links: (id) => linksOf(this.getModuleInfo(id)?.code ?? ''),
          resolve: async (specifier, importer) => (await this.resolve(specifier, importer))?.id,
        });
        for (const id of modules) graph.add(id);
      }
    },
    // Helpers written into every file that needs them, after this graph is known.
    has: (id) => graph.has(id) || /vite\/preload-helper|rolldown\/runtime/.test(id),
  };
}
