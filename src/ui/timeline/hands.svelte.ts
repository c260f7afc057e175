import {
  type Stop,
  type TenureBar,
  type VacancyBox,
  hitTest,
  stopsIn,
} from '../../layout/index.ts';
import { drawFocus } from '../../render/index.ts';
import type { Chart } from './chart.svelte.ts';
import { Ahead } from './ahead.ts';
import { Focus } from './focus.ts';
import { withFolds } from './folds.ts';
import { openTenure } from '../tenures/open-tenure.ts';

/** ms */
const CARD_COMES = 80;
const CARD_GOES = 180;
const REFUSAL_STAYS = 2000;
const FLIGHT = 220;
/** px around a mark that belong to it. */
const REACH = 8;
const REACH_OF_FINGER = 24;
/** px: a shorter Shift+drag chooses no span. */
const SHORTEST_BAND = 8;
/** What lies over the picture and has clicks and hovering of its own. */
export const POPUPS = '.hover-card, .chooser, .gutter';

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * What a hand does on the picture and what opens from a mark: hovering shows a card, a click selects or lets choose,
 * Shift+drag chooses a span. Positions are px in the chart.
 */
export class Hands {
  readonly chart: Chart;
  readonly node: HTMLElement;
  readonly focus: Focus;
  readonly drawFocus = drawFocus;
  readonly ahead: Ahead;
  /** The spoken twin, folds included: that of the settled picture. */
  readonly stops: readonly Stop[] = $derived.by(() => {
    const { settled, session } = this.chart;
    return settled && session.store
      ? withFolds(stopsIn(settled), settled.folds, session.store)
      : [];
  });
  /** The card of the hovered or focused event. */
  card: (Point & { readonly row: number }) | undefined = $state.raw();
  /** The list of what a cluster or a doubtful click could mean. */
  chooser: (Point & { readonly rows: readonly number[] }) | undefined = $state.raw();
  /** A span being chosen with Shift+drag. */
  band: { readonly from: number; readonly to: number } | undefined = $state.raw();
  /** Whether a wheel was just left to the page. */
  refused: boolean = $state(false);
  #cardTimer: ReturnType<typeof setTimeout> | undefined;
  #refusedTimer: ReturnType<typeof setTimeout> | undefined;
  #swallowsClick = false;
  #opener: HTMLElement | undefined;

  constructor(chart: Chart, node: HTMLElement) {
    this.chart = chart;
    this.node = node;
    this.ahead = new Ahead(chart);
    this.focus = new Focus(chart, node, () => this.stops);
  }
  destroy(): void {
    this.ahead.destroy();
    clearTimeout(this.#cardTimer);
    clearTimeout(this.#refusedTimer);
  }

  #local(event: MouseEvent): Point {
    const box = this.node.getBoundingClientRect();
    return { x: this.chart.xOf(event, box), y: event.clientY - box.top };
  }
  #instantAt(x: number): number {
    const { left, right } = this.chart.scene?.plot ?? { left: 0, right: 1 };
    const { start, end } = this.chart.current;
    return start + ((x - left) / (right - left)) * (end - start);
  }

  // ---- pointer

  wheelZooms(event: WheelEvent): boolean {
    const { node } = this;
    if (event.ctrlKey || event.metaKey) return true;
    // Lanes higher than the screen are read by scrolling.
    if (this.isTall) return false;
    return node.matches(':focus-within') || node.clientHeight >= 0.9 * innerHeight;
  }
  get isTall(): boolean {
    return this.node.clientHeight > innerHeight;
  }
  refuseWheel(): void {
    if (this.isTall) return;
    this.refused = true;
    clearTimeout(this.#refusedTimer);
    this.#refusedTimer = setTimeout(() => (this.refused = false), REFUSAL_STAYS);
  }
  pointerDown(event: PointerEvent): void {
    if (!event.shiftKey || event.button !== 0 || event.pointerType !== 'mouse') return;
    const { x } = this.#local(event);
    this.band = { from: x, to: x };
    this.node.setPointerCapture(event.pointerId);
    event.preventDefault();
  }
  pointerMove(event: PointerEvent): void {
    const { band, chart } = this;
    if (band !== undefined) {
      this.band = { from: band.from, to: this.#local(event).x };
      return;
    }
    if (event.pointerType === 'touch' || event.buttons !== 0 || chart.scene === undefined) return;
    if (event.target instanceof Element && event.target.closest(POPUPS)) return;
    const { x, y } = this.#local(event);
    const hit = hitTest(chart.scene, x, y, REACH)[0];
    const row = hit?.kind === 'event' ? hit.row : undefined;
    this.node.style.cursor = hit === undefined ? '' : 'pointer';
    if (row === chart.hovered) return;
    chart.hovered = row;
    if (row === undefined) this.hideCardSoon();
    else this.#showCard(row);
  }
  pointerUp(event: PointerEvent): void {
    const { band } = this;
    if (band === undefined) return;
    this.band = undefined;
    const [a, b] = [Math.min(band.from, band.to), Math.max(band.from, band.to)];
    if (b - a <= SHORTEST_BAND) return;
    event.stopPropagation();
    this.#swallowsClick = true;
    this.chart.flyTo({ start: this.#instantAt(a), end: this.#instantAt(b) }, FLIGHT);
  }
  pointerLeave(): void {
    this.chart.hovered = undefined;
    this.node.style.cursor = '';
    this.hideCardSoon();
  }

  // ---- card

  #showCard(row: number): void {
    clearTimeout(this.#cardTimer);
    this.#cardTimer = setTimeout(() => {
      const place = this.#placeOf(row);
      this.card = place && row !== this.chart.session.selected ? { row, ...place } : undefined;
    }, CARD_COMES);
  }
  /** Where an event is drawn: its mark, dot or bar. */
  #placeOf(row: number): Point | undefined {
    const { scene } = this.chart;
    const mark =
      scene?.marks.findLast((each) => each.row === row) ??
      scene?.dimmed.find((each) => each.row === row);
    if (mark) return { x: mark.x, y: mark.y };
    for (const thread of scene?.threads ?? []) {
      const dot = thread.dots.find((each) => each.row === row);
      if (dot) return { x: dot.x, y: thread.y };
    }
    const range = scene?.bars.find((each) => each.row === row);
    return range && { x: Math.max(range.x, 0) + Math.min(40, range.width / 2), y: range.y + 12 };
  }
  keepCard(): void {
    clearTimeout(this.#cardTimer);
  }
  hideCardSoon(): void {
    clearTimeout(this.#cardTimer);
    this.#cardTimer = setTimeout(() => this.hideCard(), CARD_GOES);
  }
  hideCard(): void {
    clearTimeout(this.#cardTimer);
    this.card = undefined;
  }

  // ---- selection

  choose(row: number): void {
    this.hideCard();
    this.chooser = undefined;
    this.chart.session.select(row);
  }
  /** Shows a tenure or a vacancy: as the event that it is, where it is one. */
  #openTenure({ id, of, row }: Pick<TenureBar | VacancyBox, 'id' | 'of' | 'row'>): void {
    const { session } = this.chart;
    this.hideCard();
    this.chooser = undefined;
    if (row !== undefined) session.select(row);
    else openTenure(session, { of, close: () => this.focus.toKey(`c${id}`) });
  }
  clickStop(stop: Stop, event: MouseEvent): void {
    event.stopPropagation();
    if (this.#swallowed()) return;
    // detail 0: a key, a screen reader or a script meant exactly this stop.
    const isFold = stop.kind === 'cluster' && stop.fold !== undefined;
    if (event.detail > 0 && !isFold && this.#activateAt(event)) return;
    const { x, y, width, height } = stop.box;
    if (stop.kind === 'event') this.choose(stop.row);
    else if (stop.kind === 'tenure') this.#openTenure(stop);
    else this.openChooser(stop.rows, x + width / 2, y + height);
  }
  click(event: MouseEvent): void {
    if (event.target instanceof Element && event.target.closest(POPUPS)) return;
    if (this.#swallowed() || this.#activateAt(event)) return;
    this.chooser = undefined;
    const { session } = this.chart;
    if (session.selected !== undefined) session.select(undefined);
    openTenure(session, undefined);
  }
  #swallowed(): boolean {
    const was = this.#swallowsClick;
    this.#swallowsClick = false;
    return was;
  }
  /** Selects what a click means; two marks too near to tell apart open the chooser. */
  #activateAt(event: MouseEvent): boolean {
    const { scene } = this.chart;
    if (scene === undefined) return false;
    const touch = event instanceof PointerEvent && event.pointerType === 'touch';
    const { x, y } = this.#local(event);
    const hits = hitTest(scene, x, y, touch ? REACH_OF_FINGER : REACH);
    const [first, second] = hits;
    if (first === undefined) return false;
    if (first.kind === 'tenure') this.#openTenure(first.bar);
    else if (first.kind === 'cluster') this.openChooser(first.rows, x, y);
    else if (first.distance > 0 && second?.kind === 'event' && second.distance > 0)
      this.openChooser(
        hits.flatMap((hit) => (hit.kind === 'event' ? [hit.row] : [])),
        x,
        y,
      );
    else this.choose(first.row);
    return true;
  }
  openChooser(rows: readonly number[], x: number, y: number): void {
    this.hideCard();
    const unique = [...new Set(rows)];
    if (unique.length === 1 && unique[0] !== undefined) this.choose(unique[0]);
    else {
      this.#opener = this.focus.active;
      const lowest = (this.chart.scene?.height ?? y) - 60;
      this.chooser = { rows: unique, x, y: Math.min(y + 8, lowest) };
    }
  }
  closeChooser(): void {
    const row = this.chooser?.rows[0];
    const opener = this.#opener;
    this.chooser = undefined;
    if (opener?.isConnected === true && this.node.contains(opener)) opener.focus();
    else if (row !== undefined) this.focus.toRow(row);
  }

  // ---- focus

  focusIn(event: FocusEvent): void {
    const { chart } = this;
    this.focus.entered(event);
    const isStop = event.target instanceof HTMLElement && 'key' in event.target.dataset;
    if (isStop && chart.focusedRow !== undefined && chart.focusVisible)
      this.#showCard(chart.focusedRow);
  }
  focusOut(event: FocusEvent): void {
    this.focus.left(event, () => this.hideCardSoon());
  }
}
