import type { digest as en } from '../en/digest.ts';
import type { Translation } from '../words.ts';

export const digest = {
  digestHeading: 'A la vista: {span}',
  digestNone: 'No hay ningún hecho a la vista.',
  digestGoesOn: {
    one: 'Ningún hecho empieza a la vista; {count} continúa.',
    many: 'Ningún hecho empieza a la vista; {count} continúan.',
    other: 'Ningún hecho empieza a la vista; {count} continúan.',
  },
  digestCount: {
    one: '{count} hecho empieza aquí.',
    many: '{count} de hechos empiezan aquí.',
    other: '{count} hechos empiezan aquí.',
  },
  digestBusiest: {
    one: 'Con más hechos: {period}, {count} hecho.',
    many: 'Con más hechos: {period}, {count} de hechos.',
    other: 'Con más hechos: {period}, {count} hechos.',
  },
  digestQuietest: {
    one: 'Con menos hechos: {period}, {count} hecho.',
    many: 'Con menos hechos: {period}, {count} de hechos.',
    other: 'Con menos hechos: {period}, {count} hechos.',
  },
  digestFirst: 'Primero: {name}.',
  digestLast: 'Último: {name}.',
  digestMore: 'Más en la segunda mitad que en la primera: {late} y {early}.',
  digestFewer: 'Menos en la segunda mitad que en la primera: {late} y {early}.',
  digestEven: 'Más o menos igual en ambas mitades: {early} y {late}.',
  digestPeriod: {
    one: '{period}, {count} hecho',
    many: '{period}, {count} de hechos',
    other: '{period}, {count} hechos',
  },
  spokenParts: '{all}; {more}',
  spokenPlace: '{n} de {count}',
  spokenChoice: 'Qué se lee en voz alta de un hecho',
  spokenShort: 'título y fecha',
  spokenNormal: 'también los países',
  spokenFull: 'todo, con su lugar en la lista',
} satisfies Translation<typeof en>;
