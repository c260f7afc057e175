cp -R "$GEO_TIMELINE/dist" static/geo-timeline
node "$GEO_TIMELINE/lib/cli.js" render static/events.json -o static/talks.svg --width 720 --countries RU,US --match all
node "$GEO_TIMELINE/lib/cli.js" snippet static/events.json --only html --countries RU,US --match all > talks.html
hugo
