/** Messages of the map. */
export const map = {
  viewMap: 'Map',
  mapTitle: 'Events per country, {span}',
  mapHint: 'Select a country to filter. An event counts once for each country in it.',
  mapName: 'Map of the world',
  mapSummary: 'Most events: {list}.',
  mapSummaryNone: 'No event of this period names a country.',
  mapCount: '{name} {count}',
  mapTools: 'Zoom and view of the map',
  mapMove: 'Move the map',
  mapLeft: 'Left',
  mapRight: 'Right',
  mapUp: 'Up',
  mapDown: 'Down',
  mapOf: 'of {total}',
  mapOften: 'Most often with {list}.',
  mapFilterTo: 'Filter to {name}',
  mapAdd: 'Add to pair',
  mapAddName: 'Add to pair: {name}',
  mapRemove: 'Remove {name}',
  mapMoreCountries: { one: '{count} more country', other: '{count} more countries' },
  mapFewerCountries: 'Fewer countries',
  mapNoCountry: {
    one: '{count} event names no country.',
    other: '{count} events name no country.',
  },
  mapNotOn: 'not on the map',
  mapFormer: 'Former states',
  mapFormerNote: 'They are not painted as the countries of today.',
  mapNumber: 'Number of events',
  mapNone: 'none',
  mapRange: '{from}–{to}',
  mapFrom: '{from}+',
  mapPlaceMark: 'place of events',
  mapDisputedKey: 'Status disputed. Borders follow UN maps and imply no opinion.',
  mapDisputedHead: 'Disputed areas',
  mapInTime: '{name} in time',
  mapInTimeCounts: 'solid: {count} events with {name}, faint: the other {others}',
  mapAllInTime: 'All countries in time',
  mapEventsCount: {
    one: '{count} event in this period',
    other: '{count} events in this period',
  },
  regionEurope: 'Europe',
  regionWesternAsia: 'Western Asia',
  regionCaribbean: 'Caribbean',
  regionSouthEastAsia: 'South-East Asia',
  regionEastAsia: 'East Asia',
  regionWestAfrica: 'West Africa',
  regionEastAfrica: 'East Africa',
  regionSouthernAfrica: 'Southern Africa',
  disputedCrimea:
    'Crimea is shown within Ukraine, as in UN General Assembly resolution 68/262, and hatched.',
  disputedUkraine2022:
    'The Donetsk, Kherson, Luhansk and Zaporizhzhia regions, which Russia claims, are shown within Ukraine, as in UN General Assembly resolution ES-11/4, and hatched.',
  disputedWesternSahara:
    'Western Sahara is shown by itself and hatched: the UN lists it as a non-self-governing territory.',
  disputedKosovo:
    'Kosovo is shown by itself and hatched: UN Security Council resolution 1244 applies, and many states do not recognise it.',
  disputedTaiwan:
    'Taiwan is shown by itself and hatched: the UN counts it as a province of China, which it does not control.',
  disputedPalestine:
    'Palestine, an observer State at the UN, is shown by itself and hatched: its borders are not agreed.',
  disputedFalklands:
    'The Falkland Islands (Malvinas) are hatched: the UN notes that Argentina and the United Kingdom dispute them.',
  disputedNorthernCyprus:
    'The north of Cyprus is shown within Cyprus, as in UN Security Council resolution 541, and hatched.',
  disputedSomaliland: 'Somaliland is shown within Somalia, as on UN maps, and hatched.',
  disputedSiachen: 'The Siachen glacier is shown with no country: India and Pakistan dispute it.',
  disputedAbkhazia: 'Abkhazia is shown within Georgia, as on UN maps, and hatched.',
  disputedSouthOssetia: 'South Ossetia is shown within Georgia, as on UN maps, and hatched.',
  disputedTransnistria: 'Transnistria is shown within Moldova, as on UN maps, and hatched.',
  disputedGolan:
    'The Golan Heights are counted as Syria’s, as in UN Security Council resolution 497, and hatched.',
  disputedKashmir:
    'Jammu and Kashmir is divided at the line of control and hatched: on UN maps its status is not agreed.',
  disputedAksaiChin: 'Aksai Chin is shown within China, which controls it, and hatched.',
  disputedArunachal: 'Arunachal Pradesh is shown within India, which controls it, and hatched.',
  disputedKurils:
    'The southern Kuril Islands are shown within Russia, which controls them, and hatched.',
  disputedHalaib: 'The Hala’ib triangle is shown within Egypt, which controls it, and hatched.',
  disputedAbyei: 'Abyei is shown within Sudan and hatched: on UN maps its status is not decided.',
} as const;
