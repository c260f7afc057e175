// Keeps the views of a page's embeds in its address and follows the address back. An entry of the history that says
// nothing of an embed changes nothing: a click on "#notes" must not undo a reader's choice. So the view before the
// first choice is written too, before that choice is.
import { type Place, placeIn } from './fragment.ts';
import type { Change, ToFrame } from './messages.ts';

const SYNCED = '[data-sync=hash]';
/** The query of each embed, as last told or shown. */
const known = new WeakMap<HTMLElement, string>();

/** Where an embed has its part: by its `data-sync-id`, its id, else its number among the page's. */
function placeOf(embed: HTMLElement): Place | undefined {
  const number = [...document.querySelectorAll(SYNCED)].indexOf(embed) + 1;
  const key = embed.dataset['syncId'] || embed.id || String(number);
  return embed.matches(SYNCED) ? placeIn(location.hash, key) : undefined;
}

const addressWith = (hash: string): string => location.href.replace(/#.*/, '') + hash;

function write(step: Change['step'], { before }: Place, query: string): void {
  try {
    // What the page itself keeps in its entries stays.
    history[`${step}State`](history.state, '', addressWith(before + encodeURIComponent(query)));
  } catch {
    // Browsers refuse floods (100 changes in 10 s in Safari): the next choice writes the address.
  }
}

/** The page's address with a view of an embed in it; undefined where the page keeps none. */
export function addressOf(embed: HTMLElement, query: string): string | undefined {
  const place = placeOf(embed);
  return place && addressWith(place.before) + encodeURIComponent(query);
}

/** An embed starts anew, with the view of its own address. */
export const forget = (embed: HTMLElement): void => void known.delete(embed);

/** An embed has changed by a reader's hand. */
export function note(embed: HTMLElement, { step, query, was }: Change): void {
  const place = placeOf(embed);
  if (place === undefined || query === known.get(embed)) return;
  if (step === 'push' && place.query === undefined) write('replace', place, was);
  write(step, place, query);
  known.set(embed, query);
}

/** Lets an embed show what the address says, and tells it the address. */
export function follow(embed: HTMLElement, say: (said: ToFrame) => void): void {
  const place = placeOf(embed);
  if (place === undefined) return;
  const { query, before } = place;
  const shown = known.get(embed);
  if (query === undefined) {
    if (shown !== undefined) write('replace', place, shown);
  } else if (query !== shown) {
    known.set(embed, query);
    say({ show: query });
  }
  say({ link: addressWith(before) });
}
