cp -R "$GEO_TIMELINE/dist" public/geo-timeline
node "$GEO_TIMELINE/lib/cli.js" render public/events.json -o public/talks.svg --width 720 --countries RU,US --match all
node "$GEO_TIMELINE/lib/cli.js" snippet public/events.json --only html --countries RU,US --match all > src/talks.html
npx astro build
