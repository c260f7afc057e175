// The script of embed.html: the element for a frame, its view from the address, in touch with the page around.
import { assetUrl, sourceUrl } from '../io/index.ts';
import { type View, printView } from '../model/index.ts';
import { PageAddress } from './address.ts';
import { followDocument } from './document.svelte.ts';
import { GeoTimelineElement, defineTimeline } from './element.ts';
import { FrameChannel } from './frame-channel.ts';
import { readViewInput } from './view-input.ts';

/** Attributes that the frame's address may set as well. */
const SETTINGS = ['controls', 'height'];

/** The full page of a view: it is another file, but in the same folder. */
function linkTo(view: View): string {
  const src = view.src.map((address) => sourceUrl(address, document.baseURI)?.href ?? address);
  return `${assetUrl('')}?${printView({ ...view, src })}`;
}

function talk(element: GeoTimelineElement, around: Window, apply: (view: View) => void): void {
  const channel = new FrameChannel(around, {
    // Without somebody who sizes the frame it is filled; with somebody its content decides.
    greeted: () => element.setAttribute('height', 'auto'),
    set: (record) => {
      const { patch } = readViewInput(record);
      apply({ ...element.view, ...patch });
    },
  });
  new ResizeObserver(() =>
    channel.tellHeight(Math.ceil(element.getBoundingClientRect().height)),
  ).observe(element);
  element.addEventListener('timeline-view', ({ detail }) => channel.tellView({ ...detail.view }));
}

function start(element: GeoTimelineElement): void {
  const address = new PageAddress(element.view.src);
  const { view, problems, rest } = address.read(location.search);
  // The text for readers without scripts.
  element.replaceChildren();
  const settings = new Map(rest.filter(([name]) => SETTINGS.includes(name)));
  for (const [name, value] of settings) element.setAttribute(name, value);
  if (!element.hasAttribute('height')) element.setAttribute('height', '100vh');
  const { ownSrc, mayLoad } = address;
  const hold = GeoTimelineElement.hold(element, {
    view,
    problems,
    controls: 'compact',
    ownSrc,
    mayLoad,
    linkTo,
  });
  followDocument(hold.session);
  if (window.parent !== window) talk(element, window.parent, (next) => hold.show(next, []));
}

defineTimeline();
const element = document.querySelector('geo-timeline');
if (element instanceof GeoTimelineElement) start(element);
