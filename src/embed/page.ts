// The script of embed.html: the element for a frame, its view from the address, in touch with the page around.
import { assetUrl, sourceUrl } from '../io/index.ts';
import type { Step, View } from '../model/index.ts';
import { PageAddress } from './address.ts';
import { followDocument } from './document.svelte.ts';
import { GeoTimelineElement, defineTimeline } from './element.ts';
import { FrameChannel } from './frame-channel.ts';
import type { Change } from './messages.ts';
import { applyPolicy } from './page-policy.ts';
import type { PageHold } from './types.ts';
import { readViewInput } from './view-input.ts';
import { queryOf, viewOf } from './view-query.ts';

/** Attributes that the frame's address may set as well. */
const SETTINGS = ['controls', 'height'];

/** The full page of a view: another file in the same folder, with the same sources and the same view at first. */
function linkTo(view: View, address: PageAddress): string {
  const isOwn = view.src === address.ownSrc;
  const src = view.src.map((text) => sourceUrl(text, document.baseURI)?.href ?? text);
  return assetUrl('') + address.write(isOwn ? view : { ...view, src }, []);
}

function talk(element: GeoTimelineElement, { session, show }: PageHold): void {
  let was = queryOf(element.view);
  const changed = (step: Step): Change => {
    const change = { step, was, query: queryOf(element.view) };
    was = change.query;
    return change;
  };
  const channel = new FrameChannel(window.parent, {
    // Without somebody who sizes the frame it is filled; with somebody its content decides.
    greeted: () => element.setAttribute('height', 'auto'),
    set: (record) => {
      show({ ...element.view, ...readViewInput(record).patch }, []);
      const change = changed('push');
      if (change.query !== change.was) channel.tellView(change);
    },
    show: (query) => {
      const view = viewOf(query, element.view.src);
      if (view !== undefined) show(view, []);
      was = queryOf(element.view);
    },
    link: (before) => {
      session.linkAround = (view) => before + encodeURIComponent(queryOf(view));
    },
  });
  new ResizeObserver(() =>
    channel.tellHeight(Math.ceil(element.getBoundingClientRect().height)),
  ).observe(element);
  element.addEventListener('timeline-view', ({ detail: { view, step } }) =>
    channel.tellView(changed(step), { ...view }),
  );
}

function start(element: GeoTimelineElement): void {
  const address = new PageAddress(element.view);
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
    linkTo: (to) => linkTo(to, address),
  });
  followDocument(hold.session);
  if (window.parent !== window) talk(element, hold);
}

applyPolicy();
defineTimeline();
const element = document.querySelector('geo-timeline');
if (element instanceof GeoTimelineElement) start(element);
