import { expect, test } from 'vitest';
import { linksOf, staticModules } from './static-graph.ts';

/** The modules that run before `entry`, of files given by name; names are ids. */
async function graph(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const found = await staticModules('entry', {
    links: (id) => linksOf(files[id] ?? ''),
    resolve: (specifier) => Promise.resolve(specifier in files ? specifier : undefined),
  });
  return [...found].filter((id) => id !== 'entry');
}

test('through a door only what is asked for, whatever it is called on either side', async () => {
  const files = {
    entry: `import { a as mine } from 'door'; mine();`,
    door: `export { inner as a } from 'a'; export { b } from 'b'; export * from 'rest';`,
    a: `import 'deep'; export const inner = 1;`,
    b: `export const b = 1;`,
    rest: `export const c = 1;`,
    deep: ``,
  };
  expect(await graph(files)).toEqual(['door', 'a', 'deep']);
  const starred = { ...files, entry: `export { c } from 'door'; import { c } from 'door';` };
  expect(await graph(starred)).toEqual(['door', 'rest']);
});

test('of a namespace the members that are read; all of it where it is used as a value', async () => {
  const files = {
    entry: `import * as $ from 'door'; $.a($.c);`,
    door: `export { a } from 'a'; export { b } from 'b'; export * as c from 'c';`,
    a: ``,
    b: ``,
    c: ``,
  };
  expect(await graph(files)).toEqual(['door', 'a', 'c']);
  const passedOn = { ...files, entry: `import * as $ from 'door'; use($);` };
  expect(await graph(passedOn)).toEqual(['door', 'a', 'b', 'c']);
});

test('what a file imports itself always; import() and files elsewhere never', async () => {
  const files = {
    entry: `import d from 'd'; import 'node:fs'; import('lazy');`,
    d: `import { e } from 'e'; export default e;`,
    e: `import 'entry'; export const e = 1;`,
    lazy: ``,
  };
  expect(await graph(files)).toEqual(['d', 'e']);
});
