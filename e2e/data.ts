import { readFileSync } from 'node:fs';
import type { Page, Route } from '@playwright/test';

/** So much of an event of the bundled dataset as the tests need, read without our own readers. */
export interface RawEvent {
  readonly id: string;
  readonly date: string;
  readonly title: string | Readonly<Record<string, string>>;
  readonly label?: Readonly<Record<string, string>>;
  readonly summary?: string | Readonly<Record<string, string>>;
  readonly countries?: readonly (string | { readonly code: string; readonly role?: string })[];
  readonly actors?: readonly string[];
  readonly category: string;
  readonly tags?: readonly string[];
  readonly series?: { readonly id: string; readonly number?: number };
  readonly place?: { readonly name: string };
  readonly importance?: number;
  readonly status?: string;
  readonly sources?: readonly {
    readonly url: string;
    readonly title: string;
    readonly publisher?: string;
  }[];
}
interface RawDataset {
  readonly title: { readonly en: string };
  readonly events: readonly RawEvent[];
  readonly actors: readonly { readonly id: string; readonly name: unknown }[];
  readonly categories: readonly { readonly id: string; readonly label: { readonly en: string } }[];
}

/** What public/data/default-timeline.json holds. */
export const dataset: RawDataset = JSON.parse(
  readFileSync(new URL('../public/data/default-timeline.json', import.meta.url), 'utf8'),
);

/** An event's title in English. */
export const titleOf = ({ title }: RawEvent): string =>
  typeof title === 'string' ? title : (title['en'] ?? '');

/** Country codes of an event. */
export const codesOf = ({ countries = [] }: RawEvent): readonly string[] =>
  countries.map((entry) => (typeof entry === 'string' ? entry : entry.code));

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const texts = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(texts)
      : [];

/** Whether every word of `q` starts a word of the event, as PUBLIC-API 1 defines the search. */
export function isFound(event: RawEvent, q: string): boolean {
  const actors = (event.actors ?? []).map(
    (id) => dataset.actors.find((actor) => actor.id === id)?.name ?? id,
  );
  const sources = (event.sources ?? []).flatMap(({ title, publisher }) => [title, publisher]);
  const { title, label, summary, place, tags } = event;
  const all = [title, label, summary, place?.name, actors, tags, sources].flatMap(texts).map(fold);
  const words = all.flatMap((text) => text.split(/[^\p{L}\p{N}]+/u));
  return (fold(q).match(/[\p{L}\p{N}]+/gu) ?? []).every((wanted) =>
    words.some((word) => word.startsWith(wanted)),
  );
}

/** A CSV of `count` rows over 40 years, the same each time. */
export function generatedCsv(count: number): string {
  const codes = ['RU', 'US', 'UA', 'DE', 'FR', 'GB', 'PL', 'TR'];
  const lines = Array.from({ length: count }, (_, index) => {
    const day = new Date(Date.UTC(1985, 0, 1 + ((index * 7919) % 14_600)));
    const date = day.toISOString().slice(0, 10);
    const countries = `${codes[index % 8] ?? ''};${codes[(index * 5 + 3) % 8] ?? ''}`;
    return `${date},Event number ${index},${countries},kind-${index % 6},${(index % 5) + 1}`;
  });
  return ['date,title,countries,category,importance', ...lines].join('\n');
}

/** Answers every request for data that ends with `name` with a text, or by a function. */
export async function answer(
  page: Page,
  name: string,
  reply: string | ((route: Route) => Promise<void>),
): Promise<void> {
  await page.route(new RegExp(`/${name}$`), (route) =>
    typeof reply === 'string'
      ? route.fulfill({ body: reply, contentType: 'text/csv; charset=utf-8' })
      : reply(route),
  );
}
