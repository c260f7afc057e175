import { describe, expect, test } from 'vitest';
import { rng } from '../base/index.ts';
import { MATCHES, type View, defaultView } from '../model/index.ts';
import { createStore, filterRows, withBlocs } from './index.ts';
import { NOW, matches } from './testing/naive.ts';
import { hasRollCalls, readRollCalls } from './testing/un-ga.ts';

describe.skipIf(!hasRollCalls)(
  `roll calls of the General Assembly, 1946–1991${hasRollCalls ? '' : ' (skipped: their tables are not there)'}`,
  () => {
    const dataset = hasRollCalls ? readRollCalls() : { version: 1 as const, events: [] };
    const store = withBlocs(createStore(dataset));
    const { ids, totals } = store.facets.countries;

    test('former states appear as themselves', () => {
      for (const code of ['SU', 'DD', 'DE', 'CS', 'YU', 'YD', 'YE', 'ZR'])
        expect(totals[ids.indexOf(code)], code).toBeGreaterThan(100);
      // The roll calls end on 6 December 1991: Russia has not followed the Soviet Union yet.
      expect(ids).not.toContain('RU');
    });

    test('countries and match give what a naive count gives, for 80 random choices', () => {
      const random = rng(4);
      const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
      const terms = [...ids, 'nato', 'warsaw-pact', 'eu', 'au', 'asean', 'oecd', 'opec', 'nordic'];
      let found = 0;
      for (let i = 0; i < 80; i++) {
        const countries = Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(terms));
        const view: View = {
          ...defaultView,
          countries: [...new Set(countries)],
          match: pick(MATCHES),
        };
        const naive = dataset.events.filter((event) => matches(event, view, dataset)).length;
        expect(
          filterRows(store, view, { now: NOW }).length,
          `${view.match} ${countries.join()}`,
        ).toBe(naive);
        if (naive > 0) found++;
      }
      expect(found).toBeGreaterThan(30);
    }, 60_000);
  },
);
