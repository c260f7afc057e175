import { untrack } from 'svelte';
import {
  type FrameInput,
  type MeasureText,
  type Scene,
  type Stop,
  type TimelineLayout,
  createLayout,
} from '../../layout/index.ts';
import { type View, codesOf } from '../../model/index.ts';
import type { Palette, Theme } from '../../render/index.ts';
import { type TimeWindow, sameWindow } from '../../time/index.ts';
import type { Session } from '../session.svelte.ts';
import type { Lanes } from '../lanes/lanes.svelte.ts';
import type { Hands } from './hands.svelte.ts';

/** ms without a movement after which a window counts as settled: then the URL and the spoken twin follow. */
const SETTLE = 140;

/** The key of a stop, stable while its event, tenure or cluster is on the picture. */
export const stopKey = (stop: Stop): string =>
  stop.kind === 'event' ? `e${stop.row}` : `c${stop.id}`;

/**
 * The state of one drawn timeline: size, theme, what is hovered and focused, the layout and the scene that follow.
 * Movement goes through `moveTo`; frames are the browser's, so nothing here is faster than the screen.
 */
export class Chart {
  readonly session: Session;
  /** px; 0 until measured. */
  width: number = $state.raw(0);
  /** px offered to the drawing; the scene may come out higher. */
  offered: number = $state.raw(0);
  theme: Theme | undefined = $state.raw(undefined);
  measure: MeasureText | undefined = $state.raw(undefined);
  hovered: number | undefined = $state.raw(undefined);
  /** Key of the stop that has the keyboard's focus. */
  focusedKey: string | undefined = $state.raw(undefined);
  /** Whether the focus came by keyboard, so that a ring is drawn. */
  focusVisible: boolean = $state.raw(false);
  /** The scene that the spoken twin shows: the last settled one. */
  settled: Scene | undefined = $state.raw(undefined);

  /** What the overview says of itself, once it stands. */
  overviewHint: string = $state('');
  /** The dialog that stands open. */
  dialog: 'go-to-date' | 'help' | undefined = $state.raw(undefined);
  /** Whether single letters and signs are keys (WCAG 2.1.4). */
  letters: boolean = $state(true);
  /** What a hand does; comes after the first picture. */
  hands: Hands | undefined = $state.raw(undefined);
  /** What a picture with lanes needs; comes with their part, and until then there is no picture. */
  lanes: Lanes | undefined = $state.raw(undefined);
  /** Whether the reader asked for less motion: then every movement arrives at once. */
  still: boolean = $state(false);

  readonly focusedRow: number | undefined = $derived(
    this.focusedKey?.startsWith('e') === true ? Number(this.focusedKey.slice(1)) : undefined,
  );
  /** The left edge in the page of what is `width` wide at `x` of the scene. */
  leftOf(x: number, width: number): number {
    return this.session.isMirrored ? this.width - x - width : x;
  }
  /** px of the scene of a pointer over an element as wide as it. */
  xOf(event: MouseEvent, box: DOMRect): number {
    return this.session.isMirrored ? box.right - event.clientX : event.clientX - box.left;
  }
  get palette(): Palette {
    return this.session.palette;
  }
  // A view is a new object whenever the window rests: what a layout depends on is taken out of it piece by piece.
  readonly #lanes: View['lanes'] = $derived.by(() => this.session.view.lanes);
  readonly #countries: View['countries'] = $derived.by(() => this.session.view.countries);
  readonly #chosen: readonly string[] = $derived.by(() => codesOf(this.#countries));
  readonly #clock: View['clock'] = $derived.by(() => this.session.view.clock);
  /** New functions with other data, language, clock or titles only: the layout remembers by them what it measured. */
  readonly #texts = $derived.by(() => {
    const { session } = this;
    void [session.store, session.words, session.contentLangs, session.described, this.#clock];
    return untrack(() => ({
      titleOf: (row: number) => untrack(() => session.titleOf(row)),
      labelOf: (row: number) => untrack(() => session.labelOf(row)),
      dateOf: (row: number) => untrack(() => session.dateOf(row, 'short')),
      nameOf: (facet: Parameters<Session['nameOf']>[0], id: string) =>
        untrack(() => session.nameOf(facet, id)),
    }));
  });
  readonly layout: TimelineLayout | undefined = $derived.by(() => {
    const { session, measure, width, offered } = this;
    if (session.store === undefined || measure === undefined || width === 0 || offered === 0)
      return;
    const lanes = this.#lanes === 'none' ? undefined : this.lanes;
    if (this.#lanes !== 'none' && lanes === undefined) return;
    return createLayout(
      {
        ...this.#texts,
        store: session.store,
        rows: session.rows,
        lanes: this.#lanes,
        chosen: this.#chosen,
        pair: lanes?.pair,
        laneChoices: lanes?.choices,
        tenures: lanes?.tenures?.rows,
        width,
        height: offered,
        now: session.now,
        words: session.words,
        measureText: measure,
      },
      lanes?.rules,
    );
  });
  readonly scene: Scene | undefined = $derived.by(() => {
    void this.#prepared;
    const { layout, session } = this;
    if (session.window === undefined) return undefined;
    const frame = this.frameAt(session.window);
    return this.#inMotion ? layout?.sceneInMotion(frame) : layout?.scene(frame);
  });
  /** How often what a scene in motion lacked has been laid out since. */
  #prepared: number = $state(0);
  #inMotion = false;

  frameAt(window: TimeWindow): FrameInput {
    return {
      window,
      part: this.lanes?.part,
      selected: this.session.selected,
      tenure: this.session.tenure?.of,
      focused: this.focusVisible ? this.focusedRow : undefined,
    };
  }
  /** Whether the picture is that of its own level of resolution. */
  get isExact(): boolean {
    return this.scene === undefined || this.layout?.isExact(this.scene) !== false;
  }

  #timer: ReturnType<typeof setTimeout> | undefined;
  #frame = 0;
  #pending: TimeWindow | undefined;
  #animation = 0;
  /** Where a flight ends. */
  goal: TimeWindow | undefined;

  constructor(session: Session) {
    this.session = session;
  }

  /** Takes over a gesture's window at the next frame: many events of one frame make one scene. */
  gesture(window: TimeWindow): void {
    this.stopAnimation();
    this.#pending = window;
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      if (this.#pending !== undefined) this.moveTo(this.#pending);
      this.#pending = undefined;
    });
  }
  /** The window as gestures see it: the one that is about to be drawn. */
  get current(): TimeWindow {
    return this.#pending ?? this.session.window ?? { start: 0, end: 1 };
  }
  /** Whether the picture moves, or rests too shortly for the spoken twin to follow. */
  get isMoving(): boolean {
    return this.#timer !== undefined || this.#animation !== 0;
  }
  moveTo(window: TimeWindow): void {
    this.#inMotion = true;
    this.session.setWindow(window, false);
    this.settleSoon();
    this.hands?.ahead.soon();
  }
  settleSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.settle(), SETTLE);
  }
  settle(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#inMotion = false;
    if (!this.isExact) this.#prepared++;
    this.session.settleWindow();
    this.settled = this.scene;
    this.hands?.ahead.soon();
  }
  /** What was missing is laid out: shows it, unless the next frame does so anyway. */
  prepared(): void {
    if (this.#frame === 0 && this.#animation === 0 && !this.isExact) this.#prepared++;
  }
  /** Moves there in `duration` ms, at once with 0 and where nothing is to move by itself. */
  flyTo(window: TimeWindow, duration: number): void {
    this.stopAnimation();
    const from = this.session.window;
    if (from === undefined) return;
    if (this.still || duration <= 0 || sameWindow(from, window)) {
      this.moveTo(window);
      return;
    }
    this.goal = window;
    const begin = performance.now();
    const step = (time: number): void => {
      const t = Math.min(1, Math.max(0, (time - begin) / duration));
      const eased = 1 - (1 - t) ** 3;
      if (t < 1) this.#animation = requestAnimationFrame(step);
      else this.stopAnimation();
      this.moveTo({
        start: from.start + (window.start - from.start) * eased,
        end: from.end + (window.end - from.end) * eased,
      });
    };
    this.#animation = requestAnimationFrame(step);
  }
  stopAnimation(): void {
    cancelAnimationFrame(this.#animation);
    this.#animation = 0;
    this.goal = undefined;
  }
  destroy(): void {
    this.stopAnimation();
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
  }
}
