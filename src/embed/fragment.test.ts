import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anchorIn, placeIn } from './fragment.ts';

/** As frame.js writes it. */
const withQuery = (hash: string, key: string, query: string): string =>
  placeIn(hash, key).before + encodeURIComponent(query);

const text = fc.string({ unit: 'grapheme', minLength: 1 });
/** What others may have put there: anything that an address can hold. */
const foreign = fc.array(
  fc.webFragments().filter((part) => !/^gt-|&/.test(part)),
  { maxLength: 3 },
);

test('embeds keep apart from each other and from what others put there', () => {
  fc.assert(
    fc.property(foreign, fc.uniqueArray(text, { maxLength: 4 }), text, (parts, keys, query) => {
      const before = parts.length > 0 ? `#${parts.join('&')}` : '';
      const queryOf = (key: string): string => `${query}&key=${key}`;
      const hash = keys.reduce((all, key) => withQuery(all, key, queryOf(key)), before);
      for (const key of keys) expect(placeIn(hash, key).query).toBe(queryOf(key));
      if (before.length > 1) expect(hash.startsWith(before)).toBe(true);
      const again = keys.reduce((all, key) => withQuery(all, key, queryOf(key)), hash);
      expect(again).toBe(hash);
    }),
  );
});

test('an empty query is one, a missing or broken one is none', () => {
  expect(placeIn('#gt-1=', '1').query).toBe('');
  expect(placeIn('', '1').query).toBeUndefined();
  expect(placeIn('#gt-11=q', '1').query).toBeUndefined();
  expect(placeIn('#gt-1=%E0%A4%A', '1').query).toBeUndefined();
});

test('the id of the page before the parts is found, as an address writes it', () => {
  expect(anchorIn('#%D0%B2%D1%96%D0%B4&gt-1=q')).toBe('від');
  expect(anchorIn('#gt-1=q')).toBe('gt-1=q');
  expect(anchorIn('#%E0%A4%A&gt-1=q')).toBe('');
});
