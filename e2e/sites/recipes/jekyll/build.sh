cp -R "$GEO_TIMELINE/dist" geo-timeline
node "$GEO_TIMELINE/lib/cli.js" render events.json -o talks.svg --width 720 --countries RU,US --match all
node "$GEO_TIMELINE/lib/cli.js" snippet events.json --only html --countries RU,US --match all > _includes/talks.html
jekyll build
