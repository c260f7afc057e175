import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDataset } from './read.ts';
import { hostileUnder } from './testing/hostile.ts';
import { hasShared, sharedText } from './testing/shared.ts';

const xml = (attributes: string, text = '') =>
  readDataset(`<data><event ${attributes} title="T">${text}</event></data>`, { name: 'x' });
const json = (...events: readonly object[]) =>
  readDataset(JSON.stringify({ dateTimeFormat: 'iso8601', events }), { name: 'x' });
const codes = (list: readonly { readonly code: string }[]) => list.map(({ code }) => code);

test.each([
  ['start="Fri Nov 22 1963 12:30:00 GMT-0600"', '1963-11-22T12:30:00-06:00', []],
  ['start="Fri Nov 22 1963 00:00:00 GMT-0600"', '1963-11-22', ['date-midnight']],
  ['start="2006-06-28T00:00:00Z"', '2006-06-28', ['date-midnight']],
  ['start="Jun 28 2006 00:00:00 GMT+0100 (CET)"', '2006-06-28', ['date-midnight']],
  ['start="1963"', '1963', []],
  ['start="500 BC"', '-0499', []],
  ['start="1963-05"', '1963-05', []],
  // One moment between two.
  ['start="1963-05-01" end="1963-06-20"', '[1963-05-01..1963-06-20]', []],
  ['start="1963-05-01" latestStart="1963-05-03"', '[1963-05-01..1963-05-03]', []],
  ['start="1963-05-01" end="1963-06-20" isDuration="false"', '[1963-05-01..1963-06-20]', []],
  // What lasts.
  ['start="1963-05-01" end="1963-06-20" isDuration="true"', '1963-05-01/1963-06-20', []],
  ['start="1963-05-01" end="1963-06-20" durationEvent="true"', '1963-05-01/1963-06-20', []],
  ['start="1963-05-01" end="1963-05-01" isDuration="true"', '1963-05-01', []],
  [
    'start="1963-05-01" latestStart="1963-05-20" end="1963-06-20" isDuration="true"',
    '1963-05/1963-06-20',
    ['doubt-widened'],
  ],
  [
    'start="1963" earliestEnd="1964-02-01" end="1964-09-30" durationEvent="true"',
    '1963/1964',
    ['doubt-widened'],
  ],
  [
    'start="1950" latestStart="1953" earliestEnd="1964" end="1966" isDuration="true"',
    '1950~/1964~',
    ['doubt-widened'],
  ],
])('%s is %s', (attributes, date, said) => {
  const { dataset, problems, losses, format } = xml(attributes);
  expect(dataset.events.map((event) => event.date)).toEqual([date]);
  expect([...codes(problems), ...codes(losses)]).toEqual(said);
  expect(format).toBe('simile');
});

test.each([
  ['', 'field-missing'],
  ['start="1963-02-30"', 'date-impossible'],
  ['start="soon"', 'date-not-understood'],
  ['start="1964" end="1963" isDuration="true"', 'date-order'],
  ['start="1964" latestStart="1963"', 'date-order'],
])('%s is one error with its line', (attributes, code) => {
  const { dataset, problems } = xml(`\n${attributes}`);
  expect(dataset.events).toEqual([]);
  expect(problems.map((problem) => [problem.severity, problem.code, problem.line])).toEqual([
    ['error', code, 1],
  ]);
});

test('fields of XML and JSON become those of an event', () => {
  const event = {
    title: 'A & B',
    start: '1963-05-01',
    description: '<p>One <b>bold</b></p><script>alert(1)</script>',
    image: 'https://un.org/a.jpg',
    link: 'https://un.org/a',
    icon: 'i.png',
    color: 'red',
    eventID: 'e1',
    source: 'Book, p. 3',
  };
  const expected = {
    id: 'e1',
    date: '1963-05-01',
    title: 'A & B',
    summary: 'One **bold**',
    media: [{ url: 'https://un.org/a.jpg', alt: '' }],
    sources: [{ url: 'https://un.org/a', title: 'un.org' }],
    more: { source: 'Book, p. 3' },
  };
  const { description, ...rest } = event;
  const attributes = Object.entries(rest).map(
    ([name, value]) => `${name}="${value.replace('&', '&amp;')}"`,
  );
  const written = description.replaceAll('<', '&lt;');
  const texts = [written, `<![CDATA[${description}]]>`, description];
  for (const { dataset, losses } of [
    json(event),
    ...texts.map((text) =>
      readDataset(
        `<?xml version="1.0"?><!-- <event/> --><data><event ${attributes.join(' ')}>${text}</event></data>`,
      ),
    ),
  ]) {
    expect(dataset.events).toEqual([expected]);
    expect([...codes(losses)].sort()).toEqual(
      ['event-looks', 'html-element', 'picture-without-words'].slice(0, losses.length),
    );
  }
});

test('no entity is expanded but those of characters', () => {
  const bomb = `<?xml version="1.0"?>
<!DOCTYPE data [<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>
<data><event start="1963" title="&b;&c;&#65;&amp;"/></data>`;
  expect(readDataset(bomb).dataset.events[0]?.title).toBe('&b;&c;A&');
});

test('what is not closed is an error with its place; what comes before is read', () => {
  const { dataset, problems } = readDataset(
    `<data>\n<event start="1963" title="A"/>\n<event start="1964" title="B">\n<!-- x`,
    { format: 'simile' },
  );
  expect(dataset.events.map(({ title }) => title)).toEqual(['A', 'B']);
  expect(problems.map(({ code, line }) => [code, line])).toEqual([
    ['xml-syntax', 4],
    ['xml-syntax', 3],
  ]);
});

test('hostile JSON never throws, and every event is an event or an error', () => {
  const keys = ['events', 'start', 'end', 'title', 'description', 'isDuration', 'image', 'id'];
  fc.assert(
    fc.property(fc.array(hostileUnder(keys), { maxLength: 4 }), (events) => {
      const { dataset, problems } = readDataset(JSON.stringify({ events }), { format: 'simile' });
      const errors = problems.filter(({ severity }) => severity === 'error').length;
      expect(dataset.events.length + errors).toBeGreaterThanOrEqual(events.length);
    }),
  );
});

test('any text between angle brackets is read without throwing, in linear time', () => {
  const piece = fc.constantFrom(
    ...['<', '>', '<data>', '<event ', 'start="1963"', "title='x", '"', '<!--', '<![CDATA[', ']]>'],
    ...['<!DOCTYPE [', '<?', '/>', '</event>', '&#0;', '&amp', '=', '\u0000', '<a b="<event>">'],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const { dataset } = readDataset(`<data>${pieces.join('')}`, { format: 'simile' });
      expect(dataset.events.length).toBeLessThanOrEqual(pieces.length);
    }),
  );
  const { problems } = readDataset('<event a="'.repeat(200_000), { format: 'simile' });
  expect(codes(problems).filter((code) => code === 'xml-syntax')).not.toEqual([]);
});

test.skipIf(!hasShared)('real files are read whole (skipped without ../shared)', () => {
  const jfk = readDataset(sharedText('peer-formats/simile-jfk.xml'));
  const films = readDataset(sharedText('peer-formats/simile-data.json'));
  const tags = sharedText('peer-formats/simile-jfk.xml').match(/<event\b/g);
  expect(jfk.dataset.events).toHaveLength(tags?.length ?? 0);
  expect(jfk.dataset.events[0]).toEqual({
    id: '1961-05-20-bay-of-pigs-invasion',
    date: '1961-05-20',
    title: "'Bay of Pigs' Invasion",
  });
  expect(films.dataset.events[0]).toEqual({
    id: '/en/la_brassiere',
    date: '2001-09-27',
    title: 'La Brassiere',
  });
  expect([jfk, films].map(({ problems }) => codes(problems))).toEqual([
    // One picture has an address that is not absolute.
    ['date-midnight', 'address-not-usable'],
    [],
  ]);
  expect([jfk, films].map(({ losses }) => codes(losses))).toEqual([
    ['event-looks'],
    ['event-looks'],
  ]);
});
