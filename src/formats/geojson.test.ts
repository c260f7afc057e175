import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDataset } from './read.ts';
import { anyDataset } from './testing/datasets.ts';
import { hostileUnder } from './testing/hostile.ts';
import { hasShared, sharedText } from './testing/shared.ts';
import { writeDataset } from './write.ts';

const read = (value: unknown) => readDataset(JSON.stringify(value), { name: 'x.geojson' });
const feature = (properties: object, geometry: unknown = null, more: object = {}) => ({
  type: 'Feature',
  properties,
  geometry,
  ...more,
});
const collection = (...features: readonly unknown[]) => ({ type: 'FeatureCollection', features });
const placeOf = (geometry: unknown) => {
  const { dataset, problems, losses } = read(
    collection(feature({ date: '2014', title: 'T', place: 'P' }, geometry)),
  );
  const { lat, lon } = dataset.events[0]?.place ?? {};
  return { at: [lon, lat], codes: [...problems, ...losses].map(({ code }) => code) };
};

test.each([
  [{ date: '2014-03-18' }, '2014-03-18'],
  [{ start: '2014', end: '2015' }, '2014/2015'],
  [{ begin: '2014-03~', end: '2015' }, '2014-03~/2015'],
  [{ startDate: '2014-03', endDate: '2014-05' }, '2014-03/2014-05'],
  [{ when: { start: '2014', stop: '2015' } }, '2014/2015'],
  [{ when: '18 March 2014' }, '2014-03-18'],
  [{ when: { datetime: '2014-03-18T10:30Z' } }, '2014-03-18T10:30Z'],
  [{ time: 1574327990183, updated: 1574330750040 }, '2019-11-21T09:19:50.183Z'],
  [{ times: ['2014'], date: 2013 }, '2013'],
  [{ start_time: ['2014-03'] }, '2014-03'],
])('%j is %s', (properties, date) => {
  const { dataset, problems, format } = read(collection(feature({ ...properties, title: 'T' })));
  expect(dataset.events.map((event) => event.date)).toEqual([date]);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(format).toBe('geojson');
});

test('a member `when` beside the properties dates a feature', () => {
  const when = { type: 'Interval', start: '2014-03', stop: '2014-05' };
  const { dataset } = read(feature({ name: 'T' }, null, { when, id: 7 }));
  expect(dataset.events).toEqual([{ id: '7', date: '2014-03/2014-05', title: 'T' }]);
});

test('dates are decided for the whole file', () => {
  const dates = ['05/10/2014', '25/10/2014'].map((date) => feature({ date, title: 'T' }));
  expect(read(collection(...dates)).dataset.events.map(({ date }) => date)).toEqual([
    '2014-10-05',
    '2014-10-25',
  ]);
  const one = read(collection(dates[0]));
  expect(one.problems.map(({ code }) => code)).toContain('date-order-unknown');
  expect(one.table?.dateChoices).toEqual(['dmy', 'mdy']);
});

test('properties fill the fields of an event, the others stand under More', () => {
  const { dataset, losses } = read(
    collection(
      feature(
        {
          when: '2014-03-18',
          name: 'Signing',
          description: 'What happened',
          country: 'Ukraine',
          url: 'https://un.org/a',
          mag: 5,
          ok: false,
          none: null,
          tags: ['a', 'b'],
          deep: { a: [1] },
        },
        { type: 'Point', coordinates: [37.6, 55.7, 120] },
        { id: 'a' },
      ),
    ),
  );
  expect(dataset.events).toEqual([
    {
      id: 'a',
      date: '2014-03-18',
      title: 'Signing',
      summary: 'What happened',
      countries: ['UA'],
      place: { name: '55.7, 37.6', lat: 55.7, lon: 37.6 },
      sources: [{ url: 'https://un.org/a', title: 'https://un.org/a' }],
      tags: ['a', 'b'],
      more: { mag: '5', ok: 'false', deep: '{"a":[1]}' },
    },
  ]);
  expect(losses.map(({ code }) => code)).toEqual(['altitude', 'nested-property']);
});

test.each([
  ['Point', [10, 20], [10, 20]],
  ['Point', [190, 20], [-170, 20]],
  ['Point', [180, -90], [180, -90]],
  [
    'MultiPoint',
    [
      [0, 0],
      [10, 20],
    ],
    [5, 10],
  ],
  [
    'LineString',
    [
      [170, 0],
      [-170, 10],
    ],
    [180, 5],
  ],
  [
    'LineString',
    [
      [100, 0],
      [200, 10],
    ],
    [150, 5],
  ],
  [
    'MultiPoint',
    [
      [175, 0],
      [-179, 10],
      [-175, 0],
    ],
    [180, 5],
  ],
  [
    'Polygon',
    [
      [
        [0, 0],
        [10, 0],
        [10, 10],
        [0, 10],
        [0, 0],
      ],
    ],
    [5, 5],
  ],
  [
    'Polygon',
    [
      [
        [-180, -90],
        [180, -90],
        [180, 90],
        [-180, 90],
        [-180, -90],
      ],
    ],
    [0, 0],
  ],
  [
    'MultiPolygon',
    [
      [
        [
          [176, -20],
          [180, -20],
          [180, -16],
          [176, -20],
        ],
      ],
      [
        [
          [-180, -20],
          [-178, -20],
          [-180, -16],
          [-180, -20],
        ],
      ],
    ],
    [179, -18],
  ],
])('a %s of %j stands at %j', (type, coordinates, at) => {
  expect(placeOf({ type, coordinates })).toEqual({
    at,
    codes: type === 'Point' ? [] : ['geometry'],
  });
});

test.each([
  [{ type: 'Point', coordinates: [] }, []],
  [{ type: 'Point', coordinates: [500000, 4649776] }, ['lon-out-of-range']],
  [{ type: 'Point', coordinates: ['1', 2] }, ['lon-out-of-range']],
  [{ type: 'LineString', coordinates: [[1, 2], 3] }, ['list-expected']],
  [{ type: 'Blob', coordinates: [1, 2] }, ['object-expected']],
  ['POINT(1 2)', ['object-expected']],
])('of %j only the place is left out', (geometry, codes) => {
  expect(placeOf(geometry)).toEqual({ at: [undefined, undefined], codes });
});

test('the middle of any points lies in the box of all that turn with the globe', () => {
  const lon = fc.integer({ min: -60, max: 60 });
  fc.assert(
    fc.property(
      fc.array(lon, { minLength: 1 }),
      fc.integer({ min: -180, max: 180 }),
      (lons, by) => {
        const turned = lons.map((each) => ((((each + by + 180) % 360) + 360) % 360) - 180);
        const { at } = placeOf({ type: 'MultiPoint', coordinates: turned.map((x) => [x, 0]) });
        const middle = (Math.min(...lons) + Math.max(...lons)) / 2 + by;
        const off = (((Number(at[0]) - middle) % 360) + 540) % 360;
        expect(off).toBeCloseTo(180, 5);
      },
    ),
  );
});

test('coordinates of another reference system are left out, and that is said once', () => {
  const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::3857' } };
  const point = { type: 'Point', coordinates: [1, 2] };
  const features = [1, 2].map(() => feature({ date: '2014', title: 'T' }, point));
  const { dataset, problems } = read({ ...collection(...features), crs });
  expect(problems.map(({ code, line }) => [code, line])).toEqual([['crs-foreign', 1]]);
  expect(dataset.events.map(({ place }) => place)).toEqual([undefined, undefined]);
});

test('what is no feature, or has no date, is one error each with its line', () => {
  const text = `{"type": "FeatureCollection", "features": [
7,
{"type": "Feature", "geometry": null, "properties": null},
{"type": "Feature", "geometry": null, "properties": {"date": "2014-02-30", "title": "T"}},
{"type": "Feature", "geometry": null, "properties": {"date": "2014", "title": "T"}}]}`;
  const { dataset, problems } = readDataset(text);
  expect(problems.map(({ severity, code, line }) => [severity, code, line])).toEqual([
    ['error', 'feature-expected', 2],
    ['error', 'field-missing', 3],
    ['error', 'date-impossible', 4],
  ]);
  expect(dataset.events).toHaveLength(1);
});

test('a file without dates says which properties there are', () => {
  const { problems } = read(collection(feature({ name: 'T', pop: 3 })));
  expect(problems).toEqual([
    expect.objectContaining({ code: 'column-missing', value: 'name, pop' }),
  ]);
});

test('hostile files never throw, and every feature is an event or an error', () => {
  const keys = ['type', 'properties', 'geometry', 'coordinates', 'when', 'date', 'title', 'id'];
  const hostile = fc.array(
    fc.oneof(
      hostileUnder(keys),
      fc.record({
        type: fc.constant('Feature'),
        properties: hostileUnder(keys),
        geometry: fc.oneof(
          hostileUnder(keys),
          fc.record({ type: fc.constant('Polygon'), coordinates: hostileUnder(keys) }),
        ),
      }),
    ),
    { maxLength: 4 },
  );
  fc.assert(
    fc.property(hostile, hostileUnder(keys), (features, other) => {
      const { dataset, problems } = readDataset(
        JSON.stringify({ type: 'FeatureCollection', features, crs: other, geoTimeline: other }),
        { format: 'geojson' },
      );
      const lost = features.length - dataset.events.length;
      const errors = problems.filter(({ severity }) => severity === 'error').length;
      expect(problems.some(({ code }) => code === 'column-missing') || errors >= lost).toBe(true);
      expect(dataset.events.length).toBeLessThanOrEqual(features.length);
    }),
  );
});

test('deep nesting, many names and names of objects do not throw', () => {
  const deep = (n: number): string => '['.repeat(n) + ']'.repeat(n);
  const text = `{"type":"FeatureCollection","features":[
{"type":"Feature","geometry":{"type":"Polygon","coordinates":${deep(20_000)}},"properties":{"date":"2014","title":"T","deep":${deep(20_000)},"__proto__":"p"}},
${deep(20_000)}]}`;
  const { dataset, problems } = readDataset(text);
  expect(dataset.events.map(({ more }) => Object.keys(more ?? {}))).toEqual([
    ['deep', '__proto__'],
  ]);
  expect(problems.map(({ code }) => code)).toEqual(['lon-out-of-range', 'feature-expected']);
});

test('a file of ours gives the bundled dataset back', () => {
  const bundled = readDataset(readFileSync('public/data/default-timeline.json')).dataset;
  const { bytes, losses } = writeDataset(bundled, { format: 'geojson' });
  const { dataset, problems } = readDataset(bytes);
  expect({ dataset, problems, losses }).toEqual({ dataset: bundled, problems: [], losses: [] });
});

test('a file of ours gives any dataset back', () => {
  fc.assert(
    fc.property(anyDataset, (dataset) => {
      const { bytes } = writeDataset(dataset, { format: 'geojson' });
      expect(readDataset(bytes).dataset).toEqual(dataset);
    }),
  );
});

test('a written feature is plain: texts, numbers and a point', () => {
  const { bytes } = writeDataset(
    {
      version: 1,
      events: [
        {
          id: 'a',
          date: '2014-03-18~',
          title: 'T',
          countries: [{ code: 'RU', role: 'initiator' }, 'UA'],
          importance: 4,
          place: { name: 'Kyiv', lat: 50.45, lon: 30.52 },
        },
      ],
    },
    { format: 'geojson' },
  );
  expect(JSON.parse(new TextDecoder().decode(bytes))).toEqual({
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        id: 'a',
        geometry: { type: 'Point', coordinates: [30.52, 50.45] },
        properties: {
          date: '2014-03-18~',
          importance: 4,
          title: 'T',
          countries: 'RU:initiator; UA',
          place: 'Kyiv',
        },
      },
    ],
  });
});

test.skipIf(!hasShared)('a feed of earthquakes is read whole (skipped without ../shared)', () => {
  const path = 'peer-formats/usgs-earthquakes-4.5-month-2019.geojson';
  const { dataset, problems, losses } = readDataset(sharedText(path), { name: path });
  expect(dataset.title).toBe('USGS Magnitude 4.5+ Earthquakes, Past Month');
  expect(dataset.events).toHaveLength(484);
  expect(dataset.events[0]).toMatchObject({
    id: 'us70006ax4',
    date: '2019-11-21T09:19:50.183Z',
    title: 'M 5.0 - Central Mid-Atlantic Ridge',
    category: 'earthquake',
    place: { name: 'Central Mid-Atlantic Ridge', lat: 7.2595, lon: -34.0659 },
  });
  expect(problems.map(({ code }) => code)).toEqual(['date-epoch']);
  expect(losses.map(({ code, count }) => [code, count])).toEqual([
    ['altitude', 484],
    ['collection-member', 4],
  ]);
});
