import type { map as en } from '../en/map.ts';
import type { Translation } from '../words.ts';

export const map = {
  viewMap: 'Mapa',
  mapTitle: 'Wydarzenia według krajów, {span}',
  mapHint:
    'Wybierz kraj, aby filtrować. Wydarzenie liczy się raz dla każdego kraju, który w nim uczestniczy.',
  mapName: 'Mapa świata',
  mapSummary: 'Najwięcej wydarzeń: {list}.',
  mapSummaryNone: 'Żadne wydarzenie tego okresu nie wymienia kraju.',
  mapCount: '{name} {count}',
  mapTools: 'Skala i widok mapy',
  mapMove: 'Przesuń mapę',
  mapLeft: 'W lewo',
  mapRight: 'W prawo',
  mapUp: 'W górę',
  mapDown: 'W dół',
  mapOf: 'z {total}',
  mapOften: 'Najczęściej razem: {list}.',
  mapFilterTo: 'Filtr: {name}',
  mapAdd: 'Dodaj do pary',
  mapAddName: 'Dodaj do pary: {name}',
  mapRemove: 'Usuń: {name}',
  mapMoreCountries: {
    one: 'Jeszcze {count} kraj',
    few: 'Jeszcze {count} kraje',
    many: 'Jeszcze {count} krajów',
    other: 'Jeszcze {count} kraju',
  },
  mapFewerCountries: 'Mniej krajów',
  mapNoCountry: {
    one: '{count} wydarzenie nie wymienia kraju.',
    few: '{count} wydarzenia nie wymieniają kraju.',
    many: '{count} wydarzeń nie wymienia kraju.',
    other: '{count} wydarzenia nie wymienia kraju.',
  },
  mapNotOn: 'brak na mapie',
  mapNotOnList: 'Brak na mapie: {list}.',
  mapPart: 'Część mapy, nie cała.',
  mapFormer: 'Dawne państwa',
  mapFormerNote: 'Nie są zamalowane jak dzisiejsze kraje.',
  mapNumber: 'Liczba wydarzeń',
  mapNone: 'żadne',
  mapRange: '{from}–{to}',
  mapFrom: '{from}+',
  mapPlaceMark: 'miejsce wydarzeń',
  mapDisputedKey: 'Status sporny. Granice według map ONZ, bez zajmowania stanowiska.',
  mapDisputedHead: 'Obszary sporne',
  mapInTime: '{name} w czasie',
  mapInTimeCounts: 'mocne: wydarzenia ({count}) z udziałem: {name}, blade: pozostałe ({others})',
  mapAllInTime: 'Wszystkie kraje w czasie',
  mapEventsCount: {
    one: '{count} wydarzenie w tym okresie',
    few: '{count} wydarzenia w tym okresie',
    many: '{count} wydarzeń w tym okresie',
    other: '{count} wydarzenia w tym okresie',
  },
  mapCountries: 'Państwa na mapie',
  mapKeys:
    'Strzałki prowadzą do najbliższego państwa po tej stronie, Page Down i Page Up przez listę. Enter filtruje, Shift+Enter dodaje, + i − zmieniają skalę, 0 pokazuje całość, Escape prowadzi do listy.',
  mapBlocsNote: 'Obwiedzione: członkowie na koniec okresu.',
  mapBlocJoined: 'Przystąpiły w tym okresie: {list}.',
  mapBlocLeft: 'Wystąpiły w tym okresie: {list}.',
  mapBlocWhen: '{name} ({date})',
  placeMapShow: 'Pokaż na mapie',
  placeMapHide: 'Ukryj mapę',
  placeMapName: 'Mapa: zaznaczono {place}; zamalowano: {countries}',
  regionEurope: 'Europa',
  regionWesternAsia: 'Azja Zachodnia',
  regionCaribbean: 'Karaiby',
  regionSouthEastAsia: 'Azja Południowo-Wschodnia',
  regionEastAsia: 'Azja Wschodnia',
  regionWestAfrica: 'Afryka Zachodnia',
  regionEastAfrica: 'Afryka Wschodnia',
  regionSouthernAfrica: 'Afryka Południowa',
  disputedCrimea:
    'Krym pokazano w granicach Ukrainy, jak w rezolucji Zgromadzenia Ogólnego ONZ 68/262, i zakreskowano.',
  disputedUkraine2022:
    'Obwody doniecki, chersoński, ługański i zaporoski, do których rości sobie prawa Rosja, pokazano w granicach Ukrainy, jak w rezolucji Zgromadzenia Ogólnego ONZ ES-11/4, i zakreskowano.',
  disputedWesternSahara:
    'Saharę Zachodnią pokazano osobno i zakreskowano: ONZ zalicza ją do terytoriów niesamodzielnych.',
  disputedKosovo:
    'Kosowo pokazano osobno i zakreskowano: obowiązuje rezolucja Rady Bezpieczeństwa ONZ 1244, a wiele państw go nie uznaje.',
  disputedTaiwan:
    'Tajwan pokazano osobno i zakreskowano: ONZ uznaje go za prowincję Chin, które go nie kontrolują.',
  disputedPalestine:
    'Palestynę, państwo-obserwatora przy ONZ, pokazano osobno i zakreskowano: jej granic nie uzgodniono.',
  disputedFalklands:
    'Falklandy (Malwiny) zakreskowano: ONZ odnotowuje spór o nie między Argentyną a Wielką Brytanią.',
  disputedNorthernCyprus:
    'Północ Cypru pokazano w granicach Cypru, jak w rezolucji Rady Bezpieczeństwa ONZ 541, i zakreskowano.',
  disputedSomaliland: 'Somaliland pokazano w granicach Somalii, jak na mapach ONZ, i zakreskowano.',
  disputedSiachen:
    'Lodowca Siachen nie przypisano żadnemu krajowi: spierają się o niego Indie i Pakistan.',
  disputedAbkhazia: 'Abchazję pokazano w granicach Gruzji, jak na mapach ONZ, i zakreskowano.',
  disputedSouthOssetia:
    'Osetię Południową pokazano w granicach Gruzji, jak na mapach ONZ, i zakreskowano.',
  disputedTransnistria:
    'Naddniestrze pokazano w granicach Mołdawii, jak na mapach ONZ, i zakreskowano.',
  disputedGolan:
    'Wzgórza Golan liczone są jako syryjskie, jak w rezolucji Rady Bezpieczeństwa ONZ 497, i zakreskowane.',
  disputedKashmir:
    'Dżammu i Kaszmir podzielono linią kontroli i zakreskowano: na mapach ONZ jego statusu nie uzgodniono.',
  disputedAksaiChin: 'Aksai Chin pokazano w granicach Chin, które go kontrolują, i zakreskowano.',
  disputedArunachal:
    'Arunachal Pradesh pokazano w granicach Indii, które go kontrolują, i zakreskowano.',
  disputedKurils:
    'Południowe Kuryle pokazano w granicach Rosji, która je kontroluje, i zakreskowano.',
  disputedHalaib:
    'Trójkąt Hala’ib pokazano w granicach Egiptu, który go kontroluje, i zakreskowano.',
  disputedAbyei:
    'Abyei pokazano w granicach Sudanu i zakreskowano: na mapach ONZ jego status jest nierozstrzygnięty.',
} satisfies Translation<typeof en>;
