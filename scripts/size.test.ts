import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { staticGraph } from './size.mjs';

test('the graph follows static imports of minified code, each once, and no import()', () => {
  const folder = mkdtempSync(join(tmpdir(), 'geo-timeline-size-'));
  mkdirSync(join(folder, 'parts'));
  const write = (name: string, code: string): void => writeFileSync(join(folder, name), code);
  write(
    'entry.js',
    'import{a as e,b}from"./parts/a.js";import"./parts/b.js";import(`./parts/c.js`);',
  );
  write('parts/a.js', 'var x=1;export*from"./d.js";export{x as a}');
  write('parts/b.js', 'import e,{t as n}from`./d.js`;import*as r from"./a.js";e(n,r)');
  write('parts/c.js', 'export default 1');
  write('parts/d.js', 'export default 1');
  const names = staticGraph(join(folder, 'entry.js')).map((path) => basename(path));
  expect(names.toSorted()).toEqual(['a.js', 'b.js', 'd.js', 'entry.js']);
});
