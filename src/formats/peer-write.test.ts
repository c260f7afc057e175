import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Dataset, type TimelineEvent, textIn } from '../model/index.ts';
import { markdownText } from './html-markdown.ts';
import { markdownHtml } from './markdown-html.ts';
import { readDataset } from './read.ts';
import { anyDataset } from './testing/datasets.ts';
import { writeDataset } from './write.ts';

const again = (dataset: Dataset, format: 'timelinejs' | 'vis') => {
  const { bytes, losses } = writeDataset(dataset, { format });
  return { ...readDataset(bytes, { format }), losses, text: new TextDecoder().decode(bytes) };
};
const one = (event: Partial<TimelineEvent>, format: 'timelinejs' | 'vis') => {
  const written = again(
    { version: 1, events: [{ id: 'a', date: '2014', title: 'T', ...event }] },
    format,
  );
  const file = JSON.parse(written.text) as Record<string, Record<string, unknown>[]>;
  return {
    ...written,
    record: (file['events'] ?? file['items'])?.[0],
    event: written.dataset.events[0],
  };
};
const FORMATS = ['timelinejs', 'vis'] as const;

/** Dates that a start and an end say whole. */
const year = fc
  .integer({ min: -9999, max: 9999 })
  .map((y) => (y < 0 ? '-' : '') + String(Math.abs(y)).padStart(4, '0'));
const two = (max: number) => fc.integer({ min: 1, max }).map((n) => String(n).padStart(2, '0'));
const point = fc.oneof(
  year,
  fc.constantFrom('Y12024', 'Y-12024-05', 'Y-12024-05-03'),
  fc.tuple(year, two(12)).map((parts) => parts.join('-')),
  fc.tuple(year, two(12), two(28)).map((parts) => parts.join('-')),
  fc.constantFrom('2014-03-18T10:00', '2014-03-18T10:00:05', '2014-03-18T10:00:05.250'),
);
const exact = fc.oneof(
  point,
  fc.tuple(point, point).map((ends) => ends.join('/')),
);

test.each(FORMATS)('%s gives dates back that a start and an end say', (format) => {
  fc.assert(
    fc.property(exact, (date) => {
      const direct = readDataset(
        JSON.stringify({ version: 1, events: [{ id: 'a', date, title: 'T' }] }),
      );
      fc.pre(direct.dataset.events.length === 1 && date.split('/')[0] !== date.split('/')[1]);
      const { event, losses } = one({ date }, format);
      expect([event?.date, losses]).toEqual([date, []]);
    }),
  );
});

/** A text as one line of HTML shows it. */
const plain = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000e-\u001f\u007f]/g, '')
    .replace(/[ \t\n\f\r]+/g, ' ')
    .trim();

test.each(FORMATS)('%s gives titles and groups of any dataset back', (format) => {
  fc.assert(
    fc.property(anyDataset, (any) => {
      const langs = [any.language ?? 'en', 'en'];
      const title = (event: TimelineEvent): string => plain(textIn(event.title, langs).text);
      // A title that shows nothing has nothing to give back; nor has a group.
      const dataset = { ...any, events: any.events.filter((event) => title(event) !== '') };
      const labelsIn = ({ categories = [] }: Dataset) =>
        new Map(categories.map(({ id, label }) => [id, plain(textIn(label, langs).text)]));
      const pairs = (from: Dataset): readonly string[] =>
        from.events
          .map((event) => {
            const { category = '' } = event;
            const group = labelsIn(from).get(category) ?? plain(category);
            return `${title(event)} | ${group === '' ? '' : group}`;
          })
          .sort();
      const { dataset: read, losses } = again(dataset, format);
      const isNamed = [...labelsIn(dataset).values()].every((label) => label !== '');
      const ids = [
        ...(dataset.categories ?? []),
        ...dataset.events.map(({ category: id = 'a' }) => ({ id })),
      ];
      if (isNamed && ids.every(({ id }) => id.trim() === id && plain(id) !== ''))
        expect(pairs(read)).toEqual(pairs(dataset));
      expect(read.events.map(title).sort()).toEqual(dataset.events.map(title).sort());
      if (dataset.events.some(({ accounts = [] }) => accounts.length > 0))
        expect(losses.map(({ code }) => code)).toContain('field-accounts');
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['2014~', 'date-doubt', { year: 2014 }, undefined, 'about 2014'],
  ['201X', 'date-doubt', { year: 2010 }, { year: 2019 }, '2010s'],
  ['2014-21', 'date-doubt', { year: 2014, month: 3 }, { year: 2014, month: 5 }, 'spring 2014'],
  [
    '2014-03-18/..',
    'date-open',
    { year: 2014, month: 3, day: 18 },
    undefined,
    'since 18 March 2014',
  ],
  ['[2014,2016]', 'date-set', { year: 2014 }, { year: 2016 }, '2014 or 2016'],
  ['-0489?', 'date-doubt', { year: -490 }, undefined, '490 BCE, uncertain'],
])(
  'what a start and an end do not say of %s stands in its words',
  (date, loss, start, end, words) => {
    const slide = one({ date }, 'timelinejs');
    expect(slide.record).toMatchObject({ start_date: start, display_date: words });
    expect(slide.record?.['end_date']).toEqual(end);
    expect(slide.losses.map(({ code }) => code)).toEqual([loss]);
    expect(slide.event?.more).toEqual({ 'Display Date': words });
    expect(one({ date }, 'vis').record?.['title']).toBe(`<p>${words}</p>`);
  },
);

test('what did not take place says so in words', () => {
  const { record, losses } = one({ status: 'cancelled' }, 'timelinejs');
  expect(record?.['display_date']).toBe('2014, month not known (cancelled)');
  expect(losses.map(({ code }) => code)).toEqual(['status-in-words']);
});

test('bands of one are bands of the other', () => {
  const band = { date: '2014/2015', tags: ['era'], category: 'era', importance: 1 };
  const { dataset, losses } = again(
    {
      version: 1,
      categories: [{ id: 'era', label: 'Era' }],
      events: [{ id: 'a', title: 'T', ...band }],
    },
    'timelinejs',
  );
  expect(dataset.events).toEqual([{ id: 'a', title: 'T', ...band }]);
  expect(losses).toEqual([]);
  expect(one(band, 'vis').record).toMatchObject({ type: 'background', group: 'era' });
});

test('years that vis has not are left out, with a word', () => {
  const { record, losses } = one({ date: 'Y-13799999999' }, 'vis');
  expect([record, losses.map(({ code }) => code)]).toEqual([undefined, ['date-too-far']]);
  expect(one({ date: 'Y-13799999999' }, 'timelinejs').event?.date).toBe('Y-13799999999');
});

test.each(FORMATS)(
  'the bundled timeline as %s: all events, nothing that a page would run',
  (format) => {
    const { dataset } = readDataset(readFileSync('public/data/default-timeline.json'));
    const { dataset: read, problems, losses } = again(dataset, format);
    expect(read.events.map(({ id }) => id).sort()).toEqual(
      dataset.events.map(({ id }) => id).sort(),
    );
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(losses.length).toBeGreaterThan(0);
  },
);

test('Markdown becomes the HTML that gives it back, and HTML in it stays text', () => {
  const text = 'A **b** and *c* [d](https://x.org/)\n\n- e\n- f\n\n> g';
  const finds = { image: () => 0, badAddress: () => 0, dropped: () => 0 };
  expect(markdownText(markdownHtml(text), finds, { autolink: true })).toBe(text);
  expect(markdownHtml('<script>x</script>[y](javascript:z)')).not.toMatch(/<script|href/);
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'ab <>&"\'*_[]()!#-\n`\\'.split('')) }),
      (markdown) => {
        expect(markdownHtml(markdown)).not.toMatch(
          /<(?!\/?(?:p|em|strong|blockquote|li|ul|ol|br|a href="[^"]*")>|\/a>)/,
        );
      },
    ),
  );
});
