/**
 * Makes and checks public/schema/timeline-1.json from src/model/schema.ts. Fails when the file is stale;
 * `npx vitest run scripts/schema.test.ts -u` writes it again.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import * as v from 'valibot';
import { format } from 'prettier';
import { expect, test } from 'vitest';
import * as schema from '../src/model/schema.ts';

const inPublic = (path: string): string =>
  fileURLToPath(new URL(`../public/${path}`, import.meta.url));
const readJson = (path: string): unknown => JSON.parse(readFileSync(inPublic(path), 'utf8'));

const jsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'geo-timeline dataset, version 1',
  ...toJsonSchema(schema.dataset, { target: 'draft-2020-12' }),
} as AnySchemaObject;

test('public/schema/timeline-1.json is what src/model/schema.ts says', async () => {
  const text = await format(JSON.stringify(jsonSchema), { parser: 'json', printWidth: 100 });
  await expect(text).toMatchFileSnapshot(inPublic('schema/timeline-1.json'));
});

const validate = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(
  jsonSchema,
);

test('the bundled dataset is valid by the JSON Schema and by its source', () => {
  const data = readJson('data/default-timeline.json');
  validate(data);
  expect(validate.errors).toBeNull();
  expect(v.safeParse(schema.dataset, data).success).toBe(true);
});

test.each([
  ['no version', { events: [] }],
  ['no date', { version: 1, events: [{ title: 'x' }] }],
  ['an importance of 6', { version: 1, events: [{ date: '2014', title: 'x', importance: 6 }] }],
  [
    'an address of a script',
    {
      version: 1,
      events: [{ date: '2014', title: 'x', sources: [{ url: 'javascript:1', title: 'x' }] }],
    },
  ],
])('the JSON Schema refuses %s', (_, data) => expect(validate(data)).toBe(false));
