import { type LaneChoices, type Part, laneRules, pairOf } from '../../layout/index.ts';
import { lanePainter } from '../../render/index.ts';
import type { Session } from '../session.svelte.ts';

const NO_CHOICES: LaneChoices = {
  order: 'chosen',
  pinned: [],
  moved: [],
  collapsed: [],
  expanded: [],
  others: 'dim',
};
/** What a reader made of the lanes lives as long as the session, whether or not lanes are shown: it is no part of the view. */
const kept = new WeakMap<Session, LaneChoices>();

/** What the chart needs to lay out and draw lanes, and what its reader made of them. */
export class Lanes {
  readonly session: Session;
  readonly rules = laneRules;
  readonly painter = lanePainter;
  /** What of the drawing is in view, and a little more. */
  part: Part = $state.raw({ top: 0, bottom: innerHeight });
  choices: LaneChoices = $state.raw(NO_CHOICES);
  readonly #pairKey: string = $derived.by(() => {
    const { store, view } = this.session;
    return (store && pairOf(store, view)?.join(' ')) ?? '';
  });
  /** The two countries that face each other; the same value as long as they are the same. */
  readonly pair: readonly [string, string] | undefined = $derived.by(() => {
    const [first, second] = this.#pairKey.split(' ');
    return first !== undefined && second !== undefined ? [first, second] : undefined;
  });

  constructor(session: Session) {
    this.session = session;
    this.choices = kept.get(session) ?? NO_CHOICES;
  }
  choose(choices: Partial<LaneChoices>): void {
    this.choices = { ...this.choices, ...choices };
    kept.set(this.session, this.choices);
  }
}
