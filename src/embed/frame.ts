// frame.js, for pages that show embed.html in an iframe: gives each frame its height, passes its view on, and keeps it
// in the page's address where the page asks for that.
import { follow, forget, note } from './address-sync.ts';
import { anchorIn } from './fragment.ts';
import { type FromFrame, type ToFrame, type ViewRecord } from './messages.ts';
import { message, readFromFrame } from './messages.ts';

const FRAMES = 'iframe[data-geo-timeline], iframe[src*="embed.html"]';
const MIN_HEIGHT = 100;
const MAX_HEIGHT = 10_000;

/** What was heard of a frame since the last frame of the display: a flood is shown no more than once. */
const due = new Map<HTMLIFrameElement, FromFrame>();
const ids = new WeakMap<HTMLIFrameElement, string>();

/** Of the window in a frame, as its messages say it: "null" where a sandbox takes it away. */
const originOf = (frame: HTMLIFrameElement): string =>
  frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin')
    ? 'null'
    : new URL(frame.src, document.baseURI).origin;

const allFrames = (): HTMLIFrameElement[] => [...document.querySelectorAll<HTMLIFrameElement>(FRAMES)]; // prettier-ignore

/** Whether a message comes from a frame: its window decides, and its origin must be that of its address. */
const isFrom = (frame: HTMLIFrameElement, { source, origin }: MessageEvent): boolean =>
  frame.contentWindow === source && origin === originOf(frame);

function post(frame: HTMLIFrameElement, said: ToFrame): void {
  const id = ids.get(frame);
  if (id === undefined) return;
  const origin = originOf(frame);
  frame.contentWindow?.postMessage(message(id, said), origin === 'null' ? '*' : origin);
}

const followAll = (): void =>
  allFrames().forEach((frame) => {
    if (ids.has(frame)) follow(frame, (said) => post(frame, said));
  });

function apply(): void {
  for (const [frame, { height, view, change }] of due) {
    if (height !== undefined) {
      const borders = frame.offsetHeight - frame.clientHeight;
      // Whichever box the page's style sizes: the borders stand around the content.
      frame.style.boxSizing = 'border-box';
      frame.style.height = `${Math.min(Math.max(height, MIN_HEIGHT), MAX_HEIGHT) + borders}px`;
    }
    if (view !== undefined)
      frame.dispatchEvent(
        new CustomEvent('geo-timeline-view', {
          detail: { view, step: change?.step },
          bubbles: true,
        }),
      );
  }
  due.clear();
}

addEventListener('message', (event) => {
  const heard = readFromFrame(event.data);
  const frame = heard && allFrames().find((each) => isFrom(each, event));
  if (heard === undefined || frame === undefined) return;
  if (due.size === 0) requestAnimationFrame(apply);
  due.set(frame, { ...due.get(frame), ...heard });
  const isNew = ids.get(frame) !== heard.id;
  if (isNew) {
    ids.set(frame, heard.id);
    forget(frame);
    // An empty change says that somebody sizes the frame.
    post(frame, { set: {} });
  }
  if (heard.change) note(frame, heard.change);
  if (isNew || heard.change) followAll();
});

addEventListener('hashchange', followAll);

// To the browser "#notes&gt-1=…" names no element. Once only: a reader who comes back is where they were.
addEventListener('DOMContentLoaded', () => {
  document.getElementById(anchorIn(location.hash))?.scrollIntoView();
});

// `iframe.dispatchEvent(new CustomEvent('geo-timeline-set', { detail: { countries: 'RU' }, bubbles: true }))`
addEventListener('geo-timeline-set', ({ target, detail }: CustomEventInit<ViewRecord> & Event) =>
  // Whatever was not heard as a frame has no id here, and is told nothing.
  post(target as HTMLIFrameElement, { set: detail as ViewRecord }),
);
