// frame.js, for pages that show embed.html in an iframe: gives each frame its height and passes its view on.
import { message, readMessage } from './messages.ts';
import type { ViewRecord } from './messages.ts';

const FRAMES = 'iframe[data-geo-timeline], iframe[src*="embed.html"]';
const MIN_HEIGHT = 100;
const MAX_HEIGHT = 10_000;

interface Heard {
  id: string;
  height?: number;
  view?: ViewRecord;
  isNew?: boolean;
}
/** What was heard of a frame since the last frame of the display: a flood costs no more than one message. */
const due = new Map<HTMLIFrameElement, Heard>();
const ids = new WeakMap<HTMLIFrameElement, string>();

const originOf = (frame: HTMLIFrameElement): string => new URL(frame.src, document.baseURI).origin;
const isOpaque = (frame: HTMLIFrameElement): boolean =>
  frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');

/** The frame that a message comes from: its window decides, and its origin must be that of its address. */
function senderOf(event: MessageEvent): HTMLIFrameElement | undefined {
  const frames = [...document.querySelectorAll<HTMLIFrameElement>(FRAMES)];
  const frame = frames.find(({ contentWindow }) => contentWindow === event.source);
  if (event.source === null || frame === undefined) return undefined;
  return event.origin === (isOpaque(frame) ? 'null' : originOf(frame)) ? frame : undefined;
}

function post(frame: HTMLIFrameElement, id: string, set: ViewRecord): void {
  frame.contentWindow?.postMessage(message(id, { set }), isOpaque(frame) ? '*' : originOf(frame));
}

function apply(): void {
  for (const [frame, { id, height, view, isNew }] of due) {
    // An empty change says that somebody sizes the frame.
    if (isNew === true) post(frame, id, {});
    if (height !== undefined)
      frame.style.height = `${Math.min(Math.max(height, MIN_HEIGHT), MAX_HEIGHT)}px`;
    if (view !== undefined)
      frame.dispatchEvent(
        new CustomEvent('geo-timeline-view', { detail: { view }, bubbles: true }),
      );
  }
  due.clear();
}

addEventListener('message', (event: MessageEvent<unknown>) => {
  const heard = readMessage(event.data);
  const frame = heard && senderOf(event);
  if (heard === undefined || frame === undefined || 'set' in heard) return;
  if (due.size === 0) requestAnimationFrame(apply);
  const isNew = ids.get(frame) !== heard.id;
  ids.set(frame, heard.id);
  due.set(frame, { ...due.get(frame), ...heard, ...(isNew ? { isNew } : {}) });
});

// `iframe.dispatchEvent(new CustomEvent('geo-timeline-set', { detail: { countries: 'RU' }, bubbles: true }))`
addEventListener('geo-timeline-set', (event) => {
  const frame = event.target;
  if (!(frame instanceof HTMLIFrameElement) || !(event instanceof CustomEvent)) return;
  const id = ids.get(frame);
  if (id !== undefined) post(frame, id, event.detail as ViewRecord);
});
