// A program in Node, where there is no document: everything can be imported, twice as well.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

assert.equal(typeof globalThis.document, 'undefined');
const element = await import('geo-timeline');
assert.equal(typeof element.GeoTimelineElement, 'function');
assert.equal(await import('geo-timeline/element'), element);
// Another copy of the same script, as where two bundles bring it.
const again = await import(`${import.meta.resolve('geo-timeline')}?again`);
assert.notEqual(again.GeoTimelineElement, element.GeoTimelineElement);

const core = await import('geo-timeline/core');
await import(`${import.meta.resolve('geo-timeline/core')}?again`);
const bundled = readFileSync(
  fileURLToPath(import.meta.resolve('geo-timeline/dist/data/default-timeline.json')),
);
const { dataset, problems } = core.readDataset(bundled);
assert.deepEqual(
  problems.filter(({ severity }) => severity === 'error'),
  [],
);
const { view } = core.parseView('countries=RU,US&match=all');
const rows = core.filterRows(core.createStore(dataset), view, { now: 0 });
assert.ok(rows.length > 0 && rows.length < dataset.events.length);
const schema = JSON.parse(
  readFileSync(fileURLToPath(import.meta.resolve('geo-timeline/schema')), 'utf8'),
);
assert.deepEqual(core.schema, schema);
console.log(`geo-timeline: ${rows.length} of ${dataset.events.length} events`);
