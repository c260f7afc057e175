import type { digest as en } from '../en/digest.ts';
import type { Translation } from '../words.ts';

export const digest = {
  digestHeading: 'À l’écran : {span}',
  digestNone: 'Aucun événement n’est à l’écran.',
  digestGoesOn: {
    one: 'Aucun événement ne commence à l’écran ; {count} se poursuit.',
    many: 'Aucun événement ne commence à l’écran ; {count} se poursuivent.',
    other: 'Aucun événement ne commence à l’écran ; {count} se poursuivent.',
  },
  digestCount: {
    one: '{count} événement commence ici.',
    many: '{count} d’événements commencent ici.',
    other: '{count} événements commencent ici.',
  },
  digestBusiest: {
    one: 'Période la plus chargée : {period}, {count} événement.',
    many: 'Période la plus chargée : {period}, {count} d’événements.',
    other: 'Période la plus chargée : {period}, {count} événements.',
  },
  digestQuietest: {
    one: 'Période la plus calme : {period}, {count} événement.',
    many: 'Période la plus calme : {period}, {count} d’événements.',
    other: 'Période la plus calme : {period}, {count} événements.',
  },
  digestFirst: 'Premier : {name}.',
  digestLast: 'Dernier : {name}.',
  digestMore: 'Plus dans la seconde moitié que dans la première : {late} et {early}.',
  digestFewer: 'Moins dans la seconde moitié que dans la première : {late} et {early}.',
  digestEven: 'À peu près autant dans les deux moitiés : {early} et {late}.',
  digestPeriod: {
    one: '{period}, {count} événement',
    many: '{period}, {count} d’événements',
    other: '{period}, {count} événements',
  },
  spokenParts: '{all} ; {more}',
  spokenPlace: '{n} sur {count}',
  spokenChoice: 'Lu à voix haute pour un événement',
  spokenShort: 'titre et date',
  spokenNormal: 'les pays aussi',
  spokenFull: 'tout, avec sa place dans la liste',
} satisfies Translation<typeof en>;
