import type { digest as en } from '../en/digest.ts';
import type { Translation } from '../words.ts';

export const digest = {
  digestHeading: 'Görünümde: {span}',
  digestNone: 'Görünümde hiç olay yok.',
  digestGoesOn: {
    one: 'Görünümde başlayan olay yok; {count} olay sürüyor.',
    other: 'Görünümde başlayan olay yok; {count} olay sürüyor.',
  },
  digestCount: { one: 'Burada {count} olay başlıyor.', other: 'Burada {count} olay başlıyor.' },
  digestBusiest: {
    one: 'En yoğun: {period}, {count} olay.',
    other: 'En yoğun: {period}, {count} olay.',
  },
  digestQuietest: {
    one: 'En sakin: {period}, {count} olay.',
    other: 'En sakin: {period}, {count} olay.',
  },
  digestFirst: 'İlk: {name}.',
  digestLast: 'Son: {name}.',
  digestMore: 'İkinci yarıda ilk yarıdan daha çok: {late} ve {early}.',
  digestFewer: 'İkinci yarıda ilk yarıdan daha az: {late} ve {early}.',
  digestEven: 'İki yarıda yaklaşık aynı sayıda: {early} ve {late}.',
  digestPeriod: { one: '{period}, {count} olay', other: '{period}, {count} olay' },
  spokenParts: '{all}; {more}',
  spokenPlace: '{n} / {count}',
  spokenChoice: 'Bir olaydan sesli okunanlar',
  spokenShort: 'başlık ve tarih',
  spokenNormal: 'ülkeler de',
  spokenFull: 'her şey, listedeki yeriyle',
} satisfies Translation<typeof en>;
