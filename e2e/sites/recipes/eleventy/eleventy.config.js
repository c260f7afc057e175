import { readFileSync } from 'node:fs';

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

export default function (eleventy) {
  const url = eleventy.getFilter('url');
  for (const path of ['geo-timeline', 'events.json', 'site.css', 'talks.svg'])
    eleventy.addPassthroughCopy(path);
  // These are no templates of this site.
  eleventy.ignores.add('geo-timeline');
  eleventy.ignores.add('talks.html');

  eleventy.addShortcode('timeline', ({ __keywords, src, ...view }) => {
    const attributes = Object.entries(view).map(([name, value]) => ` ${name}="${escape(value)}"`);
    return `<div class="timeline">
<script type="module" src="${url('/geo-timeline/geo-timeline.js')}"></script>
<geo-timeline src="${url(src)}"${attributes.join('')}><p><a href="${url(src)}">The events as JSON</a></p></geo-timeline>
</div>`;
  });

  eleventy.addShortcode(
    'timelineFrame',
    ({ title, view }) => `<div class="timeline">
<script type="module" src="${url('/geo-timeline/frame.js')}"></script>
<iframe title="${escape(title)}" src="${url('/geo-timeline/embed.html')}?${escape(view)}" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" loading="lazy" height="480"></iframe>
</div>`,
  );

  eleventy.addShortcode(
    'timelineText',
    ({ file, picture, alt }) => `<div class="timeline">
<a href="${url(picture)}"><img src="${url(picture)}" alt="${escape(alt)}"></a>
${readFileSync(file, 'utf8')}</div>`,
  );
}

export const config = { pathPrefix: '/eleventy/', markdownTemplateEngine: 'njk' };
