import { type Command, commandFor } from '../../input/index.ts';
import { panBy, zoomBy } from './go.ts';
import { type Hands, POPUPS } from './hands.svelte.ts';
import { nextAlike, windowAround } from './moves.ts';
import { openTenure } from '../tenures/open-tenure.ts';

/** ms */
const FLIGHT = 220;
const LONG_FLIGHT = 300;
const PAN = 0.15;
const ZOOM = 1.6;

/** Does what a key asks for; false where it stays the browser's. */
export function run(command: Command, hands: Hands): boolean {
  const { chart, focus, node } = hands;
  const { session } = chart;
  const { rows, store } = session;
  const row = chart.focusedRow ?? session.selected;
  switch (command) {
    case 'pan-left':
    case 'pan-right':
      panBy(chart, command === 'pan-left' ? -PAN : PAN, 0);
      return true;
    case 'page-left':
    case 'page-right':
      panBy(chart, command === 'page-left' ? -1 : 1, FLIGHT);
      return true;
    case 'zoom-in':
    case 'zoom-out':
      zoomBy(chart, command === 'zoom-in' ? ZOOM : 1 / ZOOM, FLIGHT);
      return true;
    case 'show-all':
      session.fit();
      return true;
    case 'fit-selection': {
      const shown = session.selected ?? chart.focusedRow;
      if (shown !== undefined && store)
        chart.flyTo(windowAround(store, shown, session.now), LONG_FLIGHT);
      return true;
    }
    case 'next':
    case 'previous':
      focus.step(command === 'next' ? 1 : -1);
      return true;
    case 'next-alike':
    case 'previous-alike': {
      const step = command === 'next-alike' ? 1 : -1;
      if (row !== undefined && store)
        focus.goTo(nextAlike(store, rows, row, step, session.view.lanes));
      return true;
    }
    case 'first':
      focus.goTo(rows[0]);
      return true;
    case 'last':
      focus.goTo(rows[rows.length - 1]);
      return true;
    case 'into':
      if (chart.focusedKey === undefined) return false;
      focus.button?.click();
      return true;
    case 'out':
      return out(hands);
    case 'search': {
      const field = node.closest('.gt')?.querySelector<HTMLElement>('input[data-search]');
      field?.focus();
      return field != null;
    }
    case 'go-to-date':
    case 'help':
      chart.dialog = command;
      return true;
  }
}

/** Closes the top-most thing; false when nothing is open. */
function out(hands: Hands): boolean {
  const { session } = hands.chart;
  if (hands.card !== undefined) {
    hands.hideCard();
    return true;
  }
  if (session.series !== undefined) {
    session.openSeries(undefined);
    return true;
  }
  const row = session.selected;
  const { tenure } = session;
  if (tenure !== undefined) {
    openTenure(session, undefined);
    tenure.close();
    return true;
  }
  if (row === undefined) return false;
  session.select(undefined);
  hands.focus.toRow(row);
  return true;
}

/** A key pressed in the chart. */
export function keyDown(event: KeyboardEvent, hands: Hands): void {
  const { target } = event;
  // A list that is open has its own keys.
  if (target instanceof Element && target.closest(POPUPS)) return;
  const command = commandFor(event, {
    characters: hands.chart.letters,
    mirrored: hands.chart.session.isMirrored,
  });
  if (command === undefined) return;
  // Enter is a button's own; and what is not an event has nothing inside.
  if (target instanceof HTMLButtonElement) {
    const isEvent = target.dataset['key'] !== undefined;
    if (event.key === 'Enter' || (command === 'into' && !isEvent)) return;
  }
  if (!run(command, hands)) return;
  event.preventDefault();
  event.stopPropagation();
}
