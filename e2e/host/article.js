// Notes what the elements and frames tell the page: `heard` holds [type, id of the target, detail].
const heard = /** @type {unknown[]} */ ([]);
Object.assign(window, { heard });
for (const type of [
  'timeline-load',
  'timeline-error',
  'timeline-select',
  'timeline-view',
  'geo-timeline-view',
])
  document.addEventListener(type, (event) => {
    if (event.target instanceof Element && event instanceof CustomEvent)
      heard.push([type, event.target.id || event.target.localName, event.detail]);
  });
