import type { map as en } from '../en/map.ts';
import type { Translation } from '../words.ts';

export const map = {
  viewMap: 'Karte',
  mapTitle: 'Ereignisse je Land, {span}',
  mapHint:
    'Wählen Sie ein Land, um zu filtern. Ein Ereignis zählt für jedes beteiligte Land einmal.',
  mapName: 'Weltkarte',
  mapSummary: 'Die meisten Ereignisse: {list}.',
  mapSummaryNone: 'Kein Ereignis dieses Zeitraums nennt ein Land.',
  mapCount: '{name} {count}',
  mapTools: 'Zoom und Ansicht der Karte',
  mapMove: 'Karte bewegen',
  mapLeft: 'Links',
  mapRight: 'Rechts',
  mapUp: 'Hoch',
  mapDown: 'Runter',
  mapOf: 'von {total}',
  mapOften: 'Am häufigsten mit {list}.',
  mapFilterTo: 'Auf {name} filtern',
  mapAdd: 'Zum Paar hinzufügen',
  mapAddName: 'Zum Paar hinzufügen: {name}',
  mapRemove: '{name} entfernen',
  mapMoreCountries: { one: '{count} weiteres Land', other: '{count} weitere Länder' },
  mapFewerCountries: 'Weniger Länder',
  mapNoCountry: {
    one: '{count} Ereignis nennt kein Land.',
    other: '{count} Ereignisse nennen kein Land.',
  },
  mapNotOn: 'nicht auf der Karte',
  mapNotOnList: 'Nicht auf der Karte: {list}.',
  mapPart: 'Ein Teil der Karte, nicht die ganze.',
  mapFormer: 'Ehemalige Staaten',
  mapFormerNote: 'Sie werden nicht als die heutigen Länder eingefärbt.',
  mapNumber: 'Zahl der Ereignisse',
  mapNone: 'keine',
  mapRange: '{from}–{to}',
  mapFrom: '{from}+',
  mapPlaceMark: 'Ort von Ereignissen',
  mapDisputedKey: 'Status umstritten. Die Grenzen folgen UN-Karten und sind keine Stellungnahme.',
  mapDisputedHead: 'Umstrittene Gebiete',
  mapInTime: '{name} im Zeitverlauf',
  mapInTimeCounts: 'kräftig: {count} Ereignisse mit {name}, blass: die übrigen {others}',
  mapAllInTime: 'Alle Länder im Zeitverlauf',
  mapEventsCount: {
    one: '{count} Ereignis in diesem Zeitraum',
    other: '{count} Ereignisse in diesem Zeitraum',
  },
  mapCountries: 'Länder auf der Karte',
  mapKeys:
    'Pfeiltasten führen zum nächsten Land auf dieser Seite, Bild ab und Bild auf durch die Liste. Die Eingabetaste filtert, Umschalt+Eingabe fügt hinzu, + und − zoomen, 0 zeigt alles, Escape führt zur Liste.',
  mapBlocsNote: 'Umrandet: die Mitglieder am Ende des Zeitraums.',
  mapBlocJoined: 'In diesem Zeitraum beigetreten: {list}.',
  mapBlocLeft: 'In diesem Zeitraum ausgetreten: {list}.',
  mapBlocWhen: '{name} ({date})',
  placeMapShow: 'Auf der Karte zeigen',
  placeMapHide: 'Karte ausblenden',
  placeMapName: 'Karte: {place} markiert; eingefärbt: {countries}',
  regionEurope: 'Europa',
  regionWesternAsia: 'Westasien',
  regionCaribbean: 'Karibik',
  regionSouthEastAsia: 'Südostasien',
  regionEastAsia: 'Ostasien',
  regionWestAfrica: 'Westafrika',
  regionEastAfrica: 'Ostafrika',
  regionSouthernAfrica: 'Südliches Afrika',
  disputedCrimea:
    'Die Krim ist, wie in der Resolution 68/262 der UN-Generalversammlung, als Teil der Ukraine gezeigt und schraffiert.',
  disputedUkraine2022:
    'Die Gebiete Donezk, Cherson, Luhansk und Saporischschja, die Russland beansprucht, sind, wie in der Resolution ES-11/4 der UN-Generalversammlung, als Teil der Ukraine gezeigt und schraffiert.',
  disputedWesternSahara:
    'Westsahara ist für sich gezeigt und schraffiert: Die UN führen sie als Hoheitsgebiet ohne Selbstregierung.',
  disputedKosovo:
    'Kosovo ist für sich gezeigt und schraffiert: Es gilt die Resolution 1244 des UN-Sicherheitsrats, und viele Staaten erkennen es nicht an.',
  disputedTaiwan:
    'Taiwan ist für sich gezeigt und schraffiert: Die UN zählen es als Provinz Chinas, das es nicht beherrscht.',
  disputedPalestine:
    'Palästina, Beobachterstaat bei den UN, ist für sich gezeigt und schraffiert: Seine Grenzen sind nicht vereinbart.',
  disputedFalklands:
    'Die Falklandinseln (Malwinen) sind schraffiert: Die UN vermerken, dass Argentinien und das Vereinigte Königreich um sie streiten.',
  disputedNorthernCyprus:
    'Der Norden Zyperns ist, wie in der Resolution 541 des UN-Sicherheitsrats, als Teil Zyperns gezeigt und schraffiert.',
  disputedSomaliland:
    'Somaliland ist, wie auf UN-Karten, als Teil Somalias gezeigt und schraffiert.',
  disputedSiachen:
    'Der Siachengletscher ist keinem Land zugeordnet: Indien und Pakistan streiten um ihn.',
  disputedAbkhazia: 'Abchasien ist, wie auf UN-Karten, als Teil Georgiens gezeigt und schraffiert.',
  disputedSouthOssetia:
    'Südossetien ist, wie auf UN-Karten, als Teil Georgiens gezeigt und schraffiert.',
  disputedTransnistria:
    'Transnistrien ist, wie auf UN-Karten, als Teil Moldaus gezeigt und schraffiert.',
  disputedGolan:
    'Die Golanhöhen zählen, wie in der Resolution 497 des UN-Sicherheitsrats, zu Syrien und sind schraffiert.',
  disputedKashmir:
    'Jammu und Kaschmir ist an der Kontrolllinie geteilt und schraffiert: Auf UN-Karten ist sein Status nicht vereinbart.',
  disputedAksaiChin:
    'Aksai Chin ist als Teil Chinas gezeigt, das es kontrolliert, und schraffiert.',
  disputedArunachal:
    'Arunachal Pradesh ist als Teil Indiens gezeigt, das es kontrolliert, und schraffiert.',
  disputedKurils:
    'Die südlichen Kurilen sind als Teil Russlands gezeigt, das sie kontrolliert, und schraffiert.',
  disputedHalaib:
    'Das Hala’ib-Dreieck ist als Teil Ägyptens gezeigt, das es kontrolliert, und schraffiert.',
  disputedAbyei:
    'Abyei ist als Teil Sudans gezeigt und schraffiert: Auf UN-Karten ist sein Status nicht entschieden.',
} satisfies Translation<typeof en>;
