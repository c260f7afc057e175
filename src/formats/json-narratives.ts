/** Narratives of a file: read after its events, because a step needs an event that is there. */
import { MAX_ID, type Narrative, uniqueIds } from '../model/index.ts';
import {
  type Check,
  type Context,
  fullText,
  listOf,
  named,
  record,
  shortString,
  text,
} from './checks.ts';
import { about, repeatedId, shown } from './drafts.ts';
import { topList } from './json-fields.ts';
import type { Draft } from './types.ts';

const id = shortString(MAX_ID);

const unknownEvent = (value: string, narrative: string | undefined): Draft =>
  about(
    'event-not-found',
    `event not in the file, step left out${narrative === undefined ? '' : ` of ${shown(narrative)}`}`,
    'add it or correct the id',
    value,
  );
const noSteps = (narrative: string | undefined): Draft =>
  about(
    'narrative-empty',
    'narrative without a step left out',
    'add steps, each with the id of an event of the file: {"event": "…", "text": "…"}',
    narrative ?? '',
  );

function narrativeCheck(ids: ReadonlySet<string>): Check {
  const event: Check = (value, at) => {
    const checked = id(value, at);
    if (typeof checked !== 'string' || ids.has(checked)) return checked;
    at.report(unknownEvent(checked, at.record));
    return undefined;
  };
  const list = listOf(record({ event, text }, ['event']));
  const steps: Check = (value, at) => {
    const checked = list(value, at);
    if (!Array.isArray(checked) || checked.length > 0) return checked;
    at.report(noSteps(at.record));
    return undefined;
  };
  return named(record({ id, title: fullText, summary: text, steps }, ['id', 'title', 'steps']));
}

/**
 * The narratives in a value, each with an id of its own.
 * @param ids of the events of the file
 */
export function readNarratives(
  value: unknown,
  ids: ReadonlySet<string>,
  at: Context,
): readonly Narrative[] {
  const check = narrativeCheck(ids);
  const indexes: number[] = [];
  const counted: Check = (entry, here) => {
    const narrative = check(entry, here);
    if (narrative !== undefined) indexes.push(Number(here.path[here.path.length - 1]));
    return narrative;
  };
  const narratives = topList(value, 'narratives', counted, at) as readonly Narrative[];
  const unique = uniqueIds(narratives.map((narrative) => narrative.id));
  return narratives.map((narrative, i) => {
    const own = unique[i] ?? narrative.id;
    if (own === narrative.id) return narrative;
    at.path.push('narratives', indexes[i] ?? i, 'id');
    at.report({ ...repeatedId(narrative.id, own), fix: 'give each narrative an id of its own' });
    at.path.splice(-3);
    return { ...narrative, id: own };
  });
}
