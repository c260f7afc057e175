import { type LaneChoices, type Part, laneRules, pairOf } from '../../layout/index.ts';
import { type LanePainter, SpriteMarks, lanePainter } from '../../render/index.ts';
import type { Session } from '../session.svelte.ts';
import { NO_CHOICES, moved } from './choices.ts';
import { keepLaneChoices, laneChoicesOf } from './kept.ts';
import type { TenureLayer } from '../tenures/tenure-layer.svelte.ts';

/** What the chart needs to lay out and draw lanes, and what its reader made of them. */
export class Lanes {
  readonly session: Session;
  readonly rules = laneRules;
  readonly painter: LanePainter;
  /** What of the drawing is in view, and a little more. */
  part: Part = $state.raw({ top: 0, bottom: innerHeight });
  choices: LaneChoices = $state.raw(NO_CHOICES);
  /** The lane whose name is to have the focus once it is in the page. */
  wanted: string | undefined = $state.raw(undefined);
  /** What was last done to the lanes, for those who do not see it. */
  said: string = $state('');
  /** Tenures in the lanes and over them. */
  tenures: TenureLayer | undefined = $state.raw(undefined);
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
    const sprites = new SpriteMarks();
    this.painter = {
      ...lanePainter,
      dimmed: (pen, scene) => sprites.drawDimmed(pen, scene),
      marks: (pen, scene) => sprites.draw(pen, scene),
    };
    this.choices = laneChoicesOf(session) ?? NO_CHOICES;
  }
  choose(choices: Partial<LaneChoices>): void {
    this.choices = { ...this.choices, ...choices };
    keepLaneChoices(this.session, this.choices);
  }
  /** Moves a lane among the others, of which `ids` is the order now, so that it stands at `to`. */
  move(ids: readonly string[], id: string, to: number): void {
    const order = moved(ids, id, to);
    if (order === ids) return;
    // Moving speaks louder than pinning: the order is what it looks like from now on.
    this.choose({ moved: order, pinned: [] });
    const place = order.indexOf(id) + 1;
    this.#say('laneMoved', id, { place, count: order.length });
    this.wanted = id;
  }
  pin(id: string): void {
    const { pinned } = this.choices;
    const isPinned = pinned.includes(id);
    this.choose({ pinned: isPinned ? pinned.filter((each) => each !== id) : [...pinned, id] });
    this.#say(isPinned ? 'laneUnpinned' : 'lanePinned', id);
    this.wanted = id;
  }
  /** Gives a lane a field for labels, or takes it. */
  fold(id: string, isTall: boolean): void {
    const without = (list: readonly string[]): string[] => list.filter((each) => each !== id);
    const { collapsed, expanded } = this.choices;
    this.choose(
      isTall
        ? { collapsed: [...without(collapsed), id], expanded: without(expanded) }
        : { collapsed: without(collapsed), expanded: [...without(expanded), id] },
    );
    this.#say(isTall ? 'laneCollapsed' : 'laneExpanded', id);
    this.wanted = id;
  }
  /** Sets the filter for a lane's value. */
  only(id: string): void {
    const { session } = this;
    switch (session.view.lanes) {
      case 'country':
        return session.set({ countries: [id] });
      case 'category':
        return session.set({ categories: [id] });
      case 'actor':
        return session.set({ actors: [id] });
      case 'series':
        return session.set({ series: [id] });
      case 'none':
    }
  }
  /** Name of a lane by its value. */
  nameOf(id: string): string {
    const { session } = this;
    const { lanes } = session.view;
    return id === '' || lanes === 'none' ? session.words.t('laneNone') : session.nameOf(lanes, id);
  }
  #say(
    key: 'laneMoved' | 'lanePinned' | 'laneUnpinned' | 'laneCollapsed' | 'laneExpanded',
    id: string,
    more: Readonly<Record<string, number>> = {},
  ): void {
    this.said = this.session.words.t(key, { lane: this.nameOf(id), ...more });
  }
}
