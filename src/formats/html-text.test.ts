import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import { markdownText } from './html-markdown.ts';
import { type HtmlFinds, plainText } from './html-text.ts';

function finds(): HtmlFinds & { readonly found: string[] } {
  const found: string[] = [];
  return {
    found,
    image: (url, alt) => found.push(`image ${url} ${alt}`),
    badAddress: (value) => found.push(`bad ${value}`),
    dropped: (name) => found.push(`dropped ${name}`),
  };
}
const markdown = (html: string, found = finds()): string =>
  markdownText(html, found, { autolink: true });
const plain = (html: string, found = finds()): string => plainText(html, found);

/** The words that Markdown shows, blocks and breaks as one space. */
function shown(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if (node.type === 'html') return `HTML(${node.value})`;
  if ('value' in node) return node.value;
  if (!('children' in node)) return `${node.type}?`;
  const isBlock = ['root', 'blockquote', 'list', 'listItem'].includes(node.type);
  return node.children.map(shown).join(isBlock ? ' ' : '');
}
const words = (text: string): string => text.replace(/\s+/g, ' ').trim();
const shownWords = (text: string): string => words(shown(fromMarkdown(text)));

test.each([
  ['<p>One</p><p>two<br>three</p>', 'One\n\ntwo  \nthree'],
  ['a <b>bold</b> and <i>slanted</i> word', 'a **bold** and *slanted* word'],
  ['un<b>frozen</b>, <b><i>both</i></b>, <b> spaced </b>.', 'unfrozen, **both**, **spaced** .'],
  ['<b>a</b><b>b</b>', '**ab**'],
  ['<a href="https://un.org/a_(b)">UN</a>', '[UN](<https://un.org/a_(b)>)'],
  ['<a href=//un.org>UN</a>', '[UN](https://un.org/)'],
  ['see https://un.org/x. Yes', 'see <https://un.org/x>. Yes'],
  ['<ul><li>one<li>two<ol><li>deep</ol></ul>after', '- one\n- two\n  1. deep\n\nafter'],
  ['<blockquote>q<p>r</blockquote>s', '> q\n>\n> r\n\ns'],
  ['first\n \nsecond\nline', 'first\n\nsecond line'],
  ['1 < 2 &amp; 3 &lt;b&gt; *x* 4_5 #', '1 < 2 & 3 \\<b> \\*x\\* 4_5 #'],
  ['# no heading<br>- no list', '\\# no heading  \n\\- no list'],
  ['&eacute;&#8217;&#146;&#x1F600;&unknown;&nbsp;', 'é’’😀\\&unknown;'],
  ['<h3>Head</h3>text', '**Head**\n\ntext'],
  ['<span class="x">a</span><cite>b</cite>', 'ab'],
])('%s', (html, expected) => {
  const found = finds();
  expect([markdown(html, found), found.found]).toEqual([expected, []]);
});

test('scripts, frames and bad addresses are told and do not come through', () => {
  const found = finds();
  const html =
    'a<script>alert("1 > 0")</script><!-- no --><style>b{}</style><iframe src="https://x.org"></iframe>' +
    '<a href="javascript:alert(1)">b</a><img src="https://x.org/i.png" alt="I"><a href="#top">c</a>';
  expect(markdown(html, found)).toBe('abc');
  expect(found.found).toEqual([
    'dropped script',
    'dropped style',
    'dropped iframe',
    'bad javascript:alert(1)',
    'image https://x.org/i.png I',
  ]);
});

test('plain text keeps the address of a link behind its words', () => {
  expect(plain("flickr/<a href='http://x.org/a'>tm</a>,<br/> <b>2010</b>")).toBe(
    'flickr/tm (http://x.org/a), 2010',
  );
});

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const signs = fc.string({
  unit: fc.constantFrom(...'ab1 \n\\`*_[]()<>&!#+-.=~:|"\'{}@/;é“'.split('')),
  maxLength: 40,
});
const anyText = fc.oneof(signs, fc.string({ unit: 'binary', maxLength: 40 }));

test('any text shows as exactly that text in Markdown', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const html = escaped(text);
      expect(shownWords(markdownText(html, finds(), { autolink: false }))).toBe(words(plain(html)));
    }),
    { numRuns: 500 },
  );
});

const tags = fc.constantFrom(
  ...'b /b i /i em /em p /p br ul /ul ol /ol li /li blockquote /blockquote h2 /h2 span /span td hr'.split(
    ' ',
  ),
);
test('what would be an address between angle brackets stays text', () =>
  expect(markdown("&lt;'@a&gt; &lt;3@b.org&gt; a &lt; b")).toBe("\\<'@a> \\<3@b.org> a < b"));

test('any nesting of tags shows the words of the HTML', () => {
  const piece = fc.oneof(
    tags.map((tag) => `<${tag}>`),
    signs.map(escaped),
    fc.constantFrom('<a href="https://un.org/">', '</a>', ' word '),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const html = pieces.join('');
      const link = (): void => undefined;
      const expected = words(plainText(html, { ...finds(), link })).replaceAll(' ', '');
      const got = shownWords(markdownText(html, finds(), { autolink: false }));
      // A link without words shows its address.
      expect(got.replaceAll(' ', '').replaceAll('https://un.org/', '')).toBe(expected);
    }),
    { numRuns: 500 },
  );
});

test('any bytes give a text without tags, in time that grows with the length alone', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'<>/"\'a=! -'.split('')) }), (html) => {
      expect(() => [markdown(html), plain(html)]).not.toThrow();
    }),
    { numRuns: 1000 },
  );
  const start = performance.now();
  for (const unit of [
    '<a ',
    '<a "',
    '<a ">',
    '<a \'>"',
    '<!--',
    '<script>',
    '<b>',
    '<a href=x>',
    '&',
    '<li>',
    '<ul>',
    '<blockquote>x',
    '[',
    '*',
    '<b> ',
    ' \n',
  ])
    markdown(unit.repeat(50_000));
  expect(performance.now() - start).toBeLessThan(8000);
});
