import type { Actor, Dataset, Text } from '../model/index.ts';

/** A text in every language it has. */
export function* textsIn(text: Text | undefined): Generator<string> {
  if (typeof text === 'string') yield text;
  else if (text) yield* Object.values(text);
}

/** Declared actors by what an event may call them: the id, else the name in any language. */
export function actorLookup(dataset: Dataset): ReadonlyMap<string, Actor> {
  const lookup = new Map<string, Actor>();
  for (const actor of dataset.actors ?? []) lookup.set(actor.id, actor);
  for (const actor of dataset.actors ?? [])
    for (const name of textsIn(actor.name)) if (!lookup.has(name)) lookup.set(name, actor);
  return lookup;
}
