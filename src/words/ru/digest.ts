import type { digest as en } from '../en/digest.ts';
import type { Translation } from '../words.ts';

export const digest = {
  digestHeading: 'В окне: {span}',
  digestNone: 'В окне нет ни одного события.',
  digestGoesOn: {
    one: 'Здесь ничего не начинается; продолжается {count} событие.',
    few: 'Здесь ничего не начинается; продолжаются {count} события.',
    many: 'Здесь ничего не начинается; продолжается {count} событий.',
    other: 'Здесь ничего не начинается; продолжается {count} события.',
  },
  digestCount: {
    one: 'Здесь начинается {count} событие.',
    few: 'Здесь начинаются {count} события.',
    many: 'Здесь начинается {count} событий.',
    other: 'Здесь начинается {count} события.',
  },
  digestBusiest: {
    one: 'Больше всего: {period}, {count} событие.',
    few: 'Больше всего: {period}, {count} события.',
    many: 'Больше всего: {period}, {count} событий.',
    other: 'Больше всего: {period}, {count} события.',
  },
  digestQuietest: {
    one: 'Меньше всего: {period}, {count} событие.',
    few: 'Меньше всего: {period}, {count} события.',
    many: 'Меньше всего: {period}, {count} событий.',
    other: 'Меньше всего: {period}, {count} события.',
  },
  digestFirst: 'Первое: {name}.',
  digestLast: 'Последнее: {name}.',
  digestMore: 'Во второй половине больше, чем в первой: {late} и {early}.',
  digestFewer: 'Во второй половине меньше, чем в первой: {late} и {early}.',
  digestEven: 'В обеих половинах примерно поровну: {early} и {late}.',
  digestPeriod: {
    one: '{period}, {count} событие',
    few: '{period}, {count} события',
    many: '{period}, {count} событий',
    other: '{period}, {count} события',
  },
  spokenParts: '{all}; {more}',
  spokenPlace: '{n} из {count}',
  spokenChoice: 'Что читать вслух о событии',
  spokenShort: 'название и дату',
  spokenNormal: 'ещё и страны',
  spokenFull: 'всё, с местом в списке',
} satisfies Translation<typeof en>;
