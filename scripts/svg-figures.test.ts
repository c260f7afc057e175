import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser, type Document } from '@xmldom/xmldom';
import { describe, expect, test } from 'vitest';
import { root } from './prepare.mjs';
import { SVG_FIGURES, svgFigure } from './svg-figures.ts';

/** @throws where it is no well-formed XML */
function parse(svg: string): Document {
  const onError = (_: string, message: string): never => {
    throw new Error(message);
  };
  return new DOMParser({ onError }).parseFromString(svg, 'image/svg+xml');
}

describe.each(SVG_FIGURES)('$id, $theme', (figure) => {
  const committed = readFileSync(join(root, 'docs', 'figures', `${figure.id}.svg`), 'utf8');

  test('render draws the figure that is committed, byte for byte (npm run figures)', async () => {
    expect(await svgFigure(figure)).toBe(committed);
  });

  test('it is XML with a title, a description and a language', () => {
    const svg = parse(committed).documentElement;
    const texts = ['title', 'desc'].map((name) => svg?.getElementsByTagName(name)[0]);
    for (const text of texts) expect(text?.textContent).toMatch(/\S/);
    const named = svg?.getAttribute('aria-labelledby')?.split(' ');
    expect(named).toEqual(texts.map((text) => text?.getAttribute('id')));
    expect(svg?.getAttributeNS('http://www.w3.org/XML/1998/namespace', 'lang')).toMatch(
      /^[a-z]{2}/,
    );
    expect(svg?.getElementsByTagName('text').length).toBeGreaterThan(3);
  });
});
