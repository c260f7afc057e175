import type { digest as en } from '../en/digest.ts';
import type { Translation } from '../words.ts';

export const digest = {
  digestHeading: 'Im Bild: {span}',
  digestNone: 'Kein Ereignis ist im Bild.',
  digestGoesOn: {
    one: 'Kein Ereignis beginnt im Bild; {count} dauert an.',
    other: 'Kein Ereignis beginnt im Bild; {count} dauern an.',
  },
  digestCount: {
    one: '{count} Ereignis beginnt hier.',
    other: '{count} Ereignisse beginnen hier.',
  },
  digestBusiest: {
    one: 'Am meisten: {period}, {count} Ereignis.',
    other: 'Am meisten: {period}, {count} Ereignisse.',
  },
  digestQuietest: {
    one: 'Am wenigsten: {period}, {count} Ereignis.',
    other: 'Am wenigsten: {period}, {count} Ereignisse.',
  },
  digestFirst: 'Das erste: {name}.',
  digestLast: 'Das letzte: {name}.',
  digestMore: 'In der zweiten Hälfte mehr als in der ersten: {late} und {early}.',
  digestFewer: 'In der zweiten Hälfte weniger als in der ersten: {late} und {early}.',
  digestEven: 'In beiden Hälften etwa gleich viele: {early} und {late}.',
  digestPeriod: { one: '{period}, {count} Ereignis', other: '{period}, {count} Ereignisse' },
  spokenParts: '{all}; {more}',
  spokenPlace: '{n} von {count}',
  spokenChoice: 'Von einem Ereignis vorgelesen',
  spokenShort: 'Titel und Datum',
  spokenNormal: 'auch die Länder',
  spokenFull: 'alles, mit seiner Stelle in der Liste',
} satisfies Translation<typeof en>;
