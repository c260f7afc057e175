cp -R "$GEO_TIMELINE/dist" docs/geo-timeline
node "$GEO_TIMELINE/lib/cli.js" render docs/events.json -o docs/talks.svg --width 720 --countries RU,US --match all
node "$GEO_TIMELINE/lib/cli.js" snippet docs/events.json --only html --countries RU,US --match all > talks.html
mkdocs build
