import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Rich, parseMarkdown } from './markdown.ts';
import { mayBeMarkdown, plainParagraphs } from './plain-text.ts';

const paragraph = (...children: readonly Rich[]): Rich => ({ kind: 'paragraph', children });
const text = (value: string): Rich => ({ kind: 'text', text: value });

test('keeps paragraphs, emphasis, lists and quotes', () => {
  expect(parseMarkdown('One *two* **three**\n\n> four\n\n1. five')).toEqual([
    paragraph(text('One '), { kind: 'emphasis', children: [text('two')] }, text(' '), {
      kind: 'strong',
      children: [text('three')],
    }),
    { kind: 'quote', children: [paragraph(text('four'))] },
    { kind: 'numbered', children: [{ kind: 'item', children: [paragraph(text('five'))] }] },
  ]);
});

test('links only where the address is safe, and names the host', () => {
  expect(parseMarkdown('[a](https://www.un.org/x) [b](javascript:alert(1))')).toEqual([
    paragraph(
      { kind: 'link', href: 'https://www.un.org/x', host: 'un.org', children: [text('a')] },
      text(' '),
      text('b'),
    ),
  ]);
});

test('keeps HTML, images and code as their text', () => {
  expect(parseMarkdown('x <b>y</b> ![map](https://a.example/b.png) `z`')).toEqual([
    paragraph(...['x ', '<b>', 'y', '</b>', ' ', 'map', ' ', 'z'].map(text)),
  ]);
});

test('a text without signs reads the same with and without the parser', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom('Talks', 'of', 'nearly', '3', 'hours,', '“ended”', 'in', '(Geneva).'),
        {
          minLength: 1,
        },
      ),
      (words) => {
        const plain = words.join(' ');
        fc.pre(!mayBeMarkdown(plain));
        expect(parseMarkdown(plain)).toEqual(plainParagraphs(plain));
      },
    ),
  );
});
