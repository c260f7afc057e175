import type { map as en } from '../en/map.ts';
import type { Translation } from '../words.ts';

export const map = {
  viewMap: 'Carte',
  mapTitle: 'Événements par pays, {span}',
  mapHint:
    'Choisissez un pays pour filtrer. Un événement compte une fois pour chaque pays concerné.',
  mapName: 'Carte du monde',
  mapSummary: 'Le plus d’événements : {list}.',
  mapSummaryNone: 'Aucun événement de cette période ne nomme un pays.',
  mapCount: '{name} {count}',
  mapTools: 'Zoom et vue de la carte',
  mapMove: 'Déplacer la carte',
  mapLeft: 'Gauche',
  mapRight: 'Droite',
  mapUp: 'Haut',
  mapDown: 'Bas',
  mapOf: 'sur {total}',
  mapOften: 'Le plus souvent avec {list}.',
  mapFilterTo: 'Filtrer sur {name}',
  mapAdd: 'Ajouter à la paire',
  mapAddName: 'Ajouter à la paire : {name}',
  mapRemove: 'Retirer {name}',
  mapMoreCountries: {
    one: '{count} pays de plus',
    many: '{count} de pays de plus',
    other: '{count} pays de plus',
  },
  mapFewerCountries: 'Moins de pays',
  mapNoCountry: {
    one: '{count} événement ne nomme aucun pays.',
    many: '{count} d’événements ne nomment aucun pays.',
    other: '{count} événements ne nomment aucun pays.',
  },
  mapNotOn: 'pas sur la carte',
  mapNotOnList: 'Pas sur la carte : {list}.',
  mapPart: 'Une partie de la carte, pas toute la carte.',
  mapFormer: 'Anciens États',
  mapFormerNote: 'Ils ne sont pas peints comme les pays d’aujourd’hui.',
  mapNumber: 'Nombre d’événements',
  mapNone: 'aucun',
  mapRange: '{from}–{to}',
  mapFrom: '{from}+',
  mapPlaceMark: 'lieu d’événements',
  mapDisputedKey:
    'Statut contesté. Les frontières suivent les cartes de l’ONU et n’expriment aucune opinion.',
  mapDisputedHead: 'Territoires contestés',
  mapInTime: '{name} dans le temps',
  mapInTimeCounts: 'plein : {count} événements avec {name}, pâle : les {others} autres',
  mapAllInTime: 'Tous les pays dans le temps',
  mapEventsCount: {
    one: '{count} événement dans cette période',
    many: '{count} d’événements dans cette période',
    other: '{count} événements dans cette période',
  },
  mapCountries: 'Pays sur la carte',
  mapKeys:
    'Les flèches mènent au pays le plus proche de ce côté, Page suivante et Page précédente parcourent la liste. Entrée filtre, Maj+Entrée ajoute, + et − zooment, 0 montre tout, Échap mène à la liste.',
  mapBlocsNote: 'Contour épais : les membres à la fin de la période.',
  mapBlocJoined: 'Entrés pendant cette période : {list}.',
  mapBlocLeft: 'Sortis pendant cette période : {list}.',
  mapBlocWhen: '{name} ({date})',
  placeMapShow: 'Voir sur la carte',
  placeMapHide: 'Masquer la carte',
  placeMapName: 'Carte : {place} marqué ; colorés : {countries}',
  regionEurope: 'Europe',
  regionWesternAsia: 'Asie occidentale',
  regionCaribbean: 'Caraïbes',
  regionSouthEastAsia: 'Asie du Sud-Est',
  regionEastAsia: 'Asie de l’Est',
  regionWestAfrica: 'Afrique de l’Ouest',
  regionEastAfrica: 'Afrique de l’Est',
  regionSouthernAfrica: 'Afrique australe',
  disputedCrimea:
    'La Crimée est montrée dans l’Ukraine, comme dans la résolution 68/262 de l’Assemblée générale de l’ONU, et hachurée.',
  disputedUkraine2022:
    'Les régions de Donetsk, Kherson, Louhansk et Zaporijjia, que la Russie revendique, sont montrées dans l’Ukraine, comme dans la résolution ES-11/4 de l’Assemblée générale de l’ONU, et hachurées.',
  disputedWesternSahara:
    'Le Sahara occidental est montré à part et hachuré : l’ONU le range parmi les territoires non autonomes.',
  disputedKosovo:
    'Le Kosovo est montré à part et hachuré : la résolution 1244 du Conseil de sécurité de l’ONU s’applique, et de nombreux États ne le reconnaissent pas.',
  disputedTaiwan:
    'Taïwan est montrée à part et hachurée : l’ONU la compte comme une province de la Chine, qui ne la contrôle pas.',
  disputedPalestine:
    'La Palestine, État observateur à l’ONU, est montrée à part et hachurée : ses frontières ne font pas l’objet d’un accord.',
  disputedFalklands:
    'Les îles Falkland (Malvinas) sont hachurées : l’ONU note que l’Argentine et le Royaume-Uni se les disputent.',
  disputedNorthernCyprus:
    'Le nord de Chypre est montré dans Chypre, comme dans la résolution 541 du Conseil de sécurité de l’ONU, et hachuré.',
  disputedSomaliland:
    'Le Somaliland est montré dans la Somalie, comme sur les cartes de l’ONU, et hachuré.',
  disputedSiachen:
    'Le glacier de Siachen n’est rattaché à aucun pays : l’Inde et le Pakistan se le disputent.',
  disputedAbkhazia:
    'L’Abkhazie est montrée dans la Géorgie, comme sur les cartes de l’ONU, et hachurée.',
  disputedSouthOssetia:
    'L’Ossétie du Sud est montrée dans la Géorgie, comme sur les cartes de l’ONU, et hachurée.',
  disputedTransnistria:
    'La Transnistrie est montrée dans la Moldavie, comme sur les cartes de l’ONU, et hachurée.',
  disputedGolan:
    'Le plateau du Golan est compté comme syrien, comme dans la résolution 497 du Conseil de sécurité de l’ONU, et hachuré.',
  disputedKashmir:
    'Le Jammu-et-Cachemire est divisé par la ligne de contrôle et hachuré : sur les cartes de l’ONU, son statut ne fait pas l’objet d’un accord.',
  disputedAksaiChin: 'L’Aksai Chin est montré dans la Chine, qui le contrôle, et hachuré.',
  disputedArunachal: 'L’Arunachal Pradesh est montré dans l’Inde, qui le contrôle, et hachuré.',
  disputedKurils:
    'Les Kouriles du Sud sont montrées dans la Russie, qui les contrôle, et hachurées.',
  disputedHalaib: 'Le triangle de Hala’ib est montré dans l’Égypte, qui le contrôle, et hachuré.',
  disputedAbyei:
    'Abiyé est montré dans le Soudan et hachuré : sur les cartes de l’ONU, son statut n’est pas décidé.',
} satisfies Translation<typeof en>;
