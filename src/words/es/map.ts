import type { map as en } from '../en/map.ts';
import type { Translation } from '../words.ts';

export const map = {
  viewMap: 'Mapa',
  mapTitle: 'Hechos por país, {span}',
  mapHint: 'Elija un país para filtrar. Un hecho cuenta una vez por cada país que participa.',
  mapName: 'Mapa del mundo',
  mapSummary: 'Más hechos: {list}.',
  mapSummaryNone: 'Ningún hecho de este periodo nombra un país.',
  mapCount: '{name} {count}',
  mapTools: 'Zum y vista del mapa',
  mapMove: 'Mover el mapa',
  mapLeft: 'Izquierda',
  mapRight: 'Derecha',
  mapUp: 'Arriba',
  mapDown: 'Abajo',
  mapOf: 'de {total}',
  mapOften: 'Más a menudo con {list}.',
  mapFilterTo: 'Filtrar por {name}',
  mapAdd: 'Añadir a la pareja',
  mapAddName: 'Añadir a la pareja: {name}',
  mapRemove: 'Quitar {name}',
  mapMoreCountries: {
    one: '{count} país más',
    many: '{count} de países más',
    other: '{count} países más',
  },
  mapFewerCountries: 'Menos países',
  mapNoCountry: {
    one: '{count} hecho no nombra ningún país.',
    many: '{count} de hechos no nombran ningún país.',
    other: '{count} hechos no nombran ningún país.',
  },
  mapNotOn: 'no está en el mapa',
  mapNotOnList: 'No están en el mapa: {list}.',
  mapPart: 'Una parte del mapa, no todo.',
  mapFormer: 'Estados desaparecidos',
  mapFormerNote: 'No se pintan como los países de hoy.',
  mapNumber: 'Número de hechos',
  mapNone: 'ninguno',
  mapRange: '{from}–{to}',
  mapFrom: '{from}+',
  mapPlaceMark: 'lugar de hechos',
  mapDisputedKey:
    'Estatus en disputa. Las fronteras siguen los mapas de la ONU y no expresan opinión alguna.',
  mapDisputedHead: 'Territorios en disputa',
  mapInTime: '{name} en el tiempo',
  mapInTimeCounts: 'intenso: {count} hechos con {name}, tenue: los otros {others}',
  mapAllInTime: 'Todos los países en el tiempo',
  mapEventsCount: {
    one: '{count} hecho en este periodo',
    many: '{count} de hechos en este periodo',
    other: '{count} hechos en este periodo',
  },
  mapCountries: 'Países en el mapa',
  mapKeys:
    'Las flechas llevan al país más cercano en esa dirección; AvPág y RePág recorren la lista. Intro filtra, Mayús+Intro añade, + y − cambian el zoom, 0 muestra todo, Escape lleva a la lista.',
  mapBlocsNote: 'Con contorno: los miembros al final del periodo.',
  mapBlocJoined: 'Ingresaron en este periodo: {list}.',
  mapBlocLeft: 'Salieron en este periodo: {list}.',
  mapBlocWhen: '{name} ({date})',
  placeMapShow: 'Ver en el mapa',
  placeMapHide: 'Ocultar el mapa',
  placeMapName: 'Mapa: {place} marcado; sombreados: {countries}',
  regionEurope: 'Europa',
  regionWesternAsia: 'Asia Occidental',
  regionCaribbean: 'Caribe',
  regionSouthEastAsia: 'Sudeste Asiático',
  regionEastAsia: 'Asia Oriental',
  regionWestAfrica: 'África Occidental',
  regionEastAfrica: 'África Oriental',
  regionSouthernAfrica: 'África Austral',
  disputedCrimea:
    'Crimea se muestra dentro de Ucrania, como en la resolución 68/262 de la Asamblea General de la ONU, y rayada.',
  disputedUkraine2022:
    'Las regiones de Donetsk, Jersón, Lugansk y Zaporiyia, que Rusia reclama, se muestran dentro de Ucrania, como en la resolución ES-11/4 de la Asamblea General de la ONU, y rayadas.',
  disputedWesternSahara:
    'El Sáhara Occidental se muestra por separado y rayado: la ONU lo tiene por territorio no autónomo.',
  disputedKosovo:
    'Kosovo se muestra por separado y rayado: rige la resolución 1244 del Consejo de Seguridad de la ONU, y muchos Estados no lo reconocen.',
  disputedTaiwan:
    'Taiwán se muestra por separado y rayada: la ONU la cuenta como provincia de China, que no la controla.',
  disputedPalestine:
    'Palestina, Estado observador en la ONU, se muestra por separado y rayada: sus fronteras no están acordadas.',
  disputedFalklands:
    'Las islas Malvinas (Falkland) están rayadas: la ONU señala que Argentina y el Reino Unido se las disputan.',
  disputedNorthernCyprus:
    'El norte de Chipre se muestra dentro de Chipre, como en la resolución 541 del Consejo de Seguridad de la ONU, y rayado.',
  disputedSomaliland:
    'Somalilandia se muestra dentro de Somalia, como en los mapas de la ONU, y rayada.',
  disputedSiachen:
    'El glaciar de Siachen no se asigna a ningún país: India y Pakistán se lo disputan.',
  disputedAbkhazia: 'Abjasia se muestra dentro de Georgia, como en los mapas de la ONU, y rayada.',
  disputedSouthOssetia:
    'Osetia del Sur se muestra dentro de Georgia, como en los mapas de la ONU, y rayada.',
  disputedTransnistria:
    'Transnistria se muestra dentro de Moldavia, como en los mapas de la ONU, y rayada.',
  disputedGolan:
    'Los Altos del Golán se cuentan como sirios, como en la resolución 497 del Consejo de Seguridad de la ONU, y rayados.',
  disputedKashmir:
    'Jammu y Cachemira está dividida por la línea de control y rayada: en los mapas de la ONU su estatus no está acordado.',
  disputedAksaiChin: 'Aksai Chin se muestra dentro de China, que lo controla, y rayado.',
  disputedArunachal: 'Arunachal Pradesh se muestra dentro de India, que lo controla, y rayado.',
  disputedKurils: 'Las Kuriles del Sur se muestran dentro de Rusia, que las controla, y rayadas.',
  disputedHalaib: 'El triángulo de Hala’ib se muestra dentro de Egipto, que lo controla, y rayado.',
  disputedAbyei:
    'Abyei se muestra dentro de Sudán y rayado: en los mapas de la ONU su estatus no está decidido.',
} satisfies Translation<typeof en>;
