import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/** The rooms of src/ and their ranks (docs/architecture.md). A room imports only from lower ranks and from itself. */
const RANKS: Readonly<Record<string, number>> = {
  base: 0,
  words: 0,
  time: 1,
  model: 2,
  formats: 3,
  store: 3,
  layout: 4,
  render: 5,
  input: 5,
  io: 5,
  ui: 6,
  'core.ts': 6,
  // The test of all pure rooms in several time zones.
  'zones.ts': 6.5,
  embed: 7,
  gallery: 7,
  cli: 7,
  app: 8,
};
const NOTHING = new Set(['base', 'words']);

interface Ban {
  readonly rule: string;
  readonly reason: string;
  readonly rooms: (room: string) => boolean;
  readonly pattern: RegExp;
  /** Looked for in import specifiers only, or in the code without comments. */
  readonly where: 'import' | 'code';
}
const pure = (room: string): boolean => (RANKS[room] ?? 9) <= 4;
const BANS: readonly Ban[] = [
  {
    rule: 'R2 pure core: no DOM, fetch, clock or random numbers in ranks 0–4',
    // `window.start` and `window.end` are a TimeWindow's, and './window.ts' is a file; the DOM's window has none of these.
    reason:
      'the same code runs in Node, in a worker and in a test; pass now, random numbers and text measuring in',
    rooms: pure,
    pattern:
      /\b(?:document|navigator|localStorage)\s*\.\s*[a-z]|\bwindow\.(?!(?:start|end|ts)\b)[a-z]|\bfetch\(|\bDate\.now\(|\bMath\.random\(|\bnew Date\(\s*\)|\brequestAnimationFrame\(|\bperformance\./,
    where: 'code',
  },
  {
    rule: 'R2 pure core: no module-level mutable state in ranks 0–4',
    reason: 'two elements on a page share no state',
    rooms: pure,
    pattern: /^(?:export )?let /m,
    where: 'code',
  },
  {
    rule: 'R3 Svelte only in ui, embed, app',
    reason: 'everything below the interface works without a framework',
    rooms: (room) => !['ui', 'embed', 'app'].includes(room),
    pattern: /^svelte(?:\/|$)|\.svelte(?:\.ts)?$/,
    where: 'import',
  },
  {
    rule: 'R3 d3-zoom and d3-selection only in input',
    reason: "d3's transform is an input detail; everything else speaks TimeWindow",
    rooms: (room) => room !== 'input',
    pattern: /^d3-(?:zoom|selection)$/,
    where: 'import',
  },
  {
    rule: 'R3 d3-geo and topojson-client only in layout',
    reason: 'the map is a pure part of the layout; everything else speaks px of its plane',
    rooms: (room) => room !== 'layout',
    pattern: /^(?:d3-geo|topojson-client)$/,
    where: 'import',
  },
  {
    rule: 'Node only in cli',
    reason: 'everything else runs in browsers too',
    rooms: (room) => room !== 'cli',
    pattern: /^node:/,
    where: 'import',
  },
  {
    rule: 'vis-timeline never in src',
    reason: 'it has no accessibility code and draws a year 0; the benchmark alone loads it',
    rooms: () => true,
    pattern: /^vis-/,
    where: 'import',
  },
  {
    rule: 'honest dates: new Date(string) is banned',
    reason: 'it accepts "Event 2022" and moves 2016-02-30; use parseDate',
    rooms: () => true,
    pattern: /new Date\(\s*['"`]|Date\.parse\(/,
    where: 'code',
  },
  {
    rule: 'honest dates: no clock of the machine',
    reason: 'a date means the same in every time zone; use the UTC functions, or name the zone',
    rooms: () => true,
    pattern:
      /\.[gs]et(?:FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds|TimezoneOffset)\(|\.toLocale(?:Date|Time)String\(|new Date\([^()]*,|\btime(?:Second|Minute|Hour|Day|Week|Month|Year|Monday|Sunday)s?\b/,
    where: 'code',
  },
  {
    rule: 'honest dates: a format names its zone',
    reason: 'without one it follows the machine, which only the interface may do',
    rooms: pure,
    pattern: /DateTimeFormat\([^)](?![^;]*timeZone)/,
    where: 'code',
  },
  {
    rule: 'data is text: no innerHTML, outerHTML, insertAdjacentHTML, {@html}',
    reason: 'a title is never markup, and Trusted Types stay strict',
    rooms: () => true,
    pattern: /\.(?:innerHTML|outerHTML)\s*=|insertAdjacentHTML|\{@html|document\.write/,
    where: 'code',
  },
];

const src = dirname(fileURLToPath(import.meta.url));

function* filesUnder(folder: string): Generator<string> {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* filesUnder(path);
    else if (/\.(?:ts|svelte)$/.test(name)) yield path;
  }
}

/** A test at the top belongs to the file it tests. */
const roomOf = (path: string): string =>
  (relative(src, path).split('/')[0] ?? '').replace(/\.test\.ts$/, '.ts');
const isTest = (path: string): boolean => /\.test\.ts$|\/testing\//.test(path);
const stripComments = (code: string): string =>
  code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/[^\n]*/g, '$1');
const specifiersOf = (code: string): string[] =>
  [
    ...code.matchAll(
      /(?:^|\n)\s*(?:import|export)\s[^'"`;]*?from\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)\s*import\s+['"]([^'"]+)['"]/g,
    ),
  ].map((match) => match[1] ?? match[2] ?? match[3] ?? '');

/** R1 and R4 for one import; undefined = fine. */
function importProblem(path: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  const target = resolve(dirname(path), specifier.replace(/\?.*$/, ''));
  if (relative(src, target).startsWith('..')) return undefined;
  const [from, to] = [roomOf(path), roomOf(target)];
  if (from === to) return undefined;
  const [fromRank, toRank] = [RANKS[from], RANKS[to]];
  if (fromRank === undefined || toRank === undefined)
    return `a room that RANKS does not name: ${from} → ${to}`;
  if (NOTHING.has(from)) return `R1 downhill: ${from} imports nothing, but imports ${to}`;
  if (toRank >= fromRank)
    return `R1 downhill: ${from} (rank ${fromRank}) may not import ${to} (rank ${toRank})`;
  if (from === 'cli' && toRank > 4 && to !== 'render')
    return `cli imports ranks 0–4 and the pictures of render only, not ${to}: it has no DOM`;
  const door = relative(join(src, to), target);
  if (to.endsWith('.ts') || door === 'index.ts') return undefined;
  if (to === 'render' && ['svg.ts', 'html.ts'].includes(door)) return undefined;
  if (from === 'cli' && to === 'render')
    return `cli imports render/svg.ts and render/html.ts only, not ${door}: the others draw on a canvas`;
  if (/\.css$/.test(door)) return undefined;
  if (isTest(path) && door.startsWith('testing/')) return undefined;
  return `R4 one door: import ${to} through its index.ts, not ${door}`;
}

const files = [...filesUnder(src)].filter((path) => roomOf(path) !== 'architecture.ts');

test('imports run downhill and through the door (R1, R4)', () => {
  const wrong = files.flatMap((path) =>
    specifiersOf(stripComments(readFileSync(path, 'utf8'))).flatMap((specifier) => {
      const problem =
        isTest(path) && !specifier.startsWith('.') ? undefined : importProblem(path, specifier);
      return problem === undefined
        ? []
        : [`${relative(src, path)} imports ${specifier}: ${problem}`];
    }),
  );
  expect(wrong).toEqual([]);
});

test.each(BANS)('$rule', ({ rooms, pattern, where, reason }) => {
  const wrong = files
    .filter((path) => !isTest(path) && rooms(roomOf(path)))
    .flatMap((path) => {
      const code = stripComments(readFileSync(path, 'utf8'));
      const found =
        where === 'code'
          ? pattern.exec(code)?.[0]
          : specifiersOf(code).find((s) => pattern.test(s));
      return found === undefined ? [] : [`${relative(src, path)}: ${found.trim()} (${reason})`];
    });
  expect(wrong).toEqual([]);
});

test('an index.ts only re-exports (R4)', () => {
  const wrong = files.filter(
    (path) =>
      /\/(?:time|model|formats|store|layout|render|input|io|ui|embed)\/index\.ts$/.test(path) &&
      stripComments(readFileSync(path, 'utf8'))
        .replace(
          /export\s+(?:type\s+)?(?:\*|\{[^}]*\})\s*(?:as \w+\s+)?from\s+['"][^'"]+['"];?/g,
          '',
        )
        .trim() !== '',
  );
  expect(wrong.map((path) => relative(src, path))).toEqual([]);
});
