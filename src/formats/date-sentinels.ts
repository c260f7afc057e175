import { fold } from '../base/index.ts';

/** Words that stand for an end that has not come, folded. */
const OPEN_WORDS = new Set(
  'ongoing,on-going,present,to present,current,currently,now,today,to date,continuing,in force,heute,aktuell,andauernd,aujourd’hui,en cours,hoy,actualidad,obecnie,gunumuz,devam ediyor,по настоящее время,настоящее время,доныне,дотепер,досі,至今,现在,الان,حتى الان'.split(
    ',',
  ),
);
/** Words that stand for nothing, folded. */
const UNKNOWN_WORDS = new Set(
  'na,n/a,#n/a,nan,nat,null,nil,none,unknown,unk,undated,n.d.,nd,s.d.,tba,tbd,?,??,-,--,–,—,.,…,unbekannt,inconnu,desconocido,nieznane,bilinmiyor,неизвестно,невідомо,不详'.split(
    ',',
  ),
);

const MIDNIGHT = /[T ]0?0[:.]00(?:[:.]00(?:\.0+)?)?(?:Z|[+-]00:?00)?$/;
const OPEN_DATE = /^(?:9999(?:-12(?:-31)?)?|31-12-9999|12-31-9999|99991231)$/;
/** First days of calendars and spreadsheets, dates of nothing but 0, and the codes of survey data. */
const UNKNOWN_DATE =
  /^(?:0001-0?1-0?1|0?1-0?1-0001|00010101|0{1,4}-0{1,2}-0{1,2}|0{1,2}-0{1,2}-0{4}|0|0{6}|0{8}|1900-0?1-0{1,2}|0?1-0{1,2}-1900|0{1,2}-0?1-1900|-0?001-1[12]-3[01].*|-9{1,4})$/;

export type Sentinel = 'open' | 'unknown' | 'empty';

/** What a value that is no date stands for; undefined where it is to be read as one. `text` is trimmed. */
export function sentinelOf(text: string): Sentinel | undefined {
  if (text === '') return 'empty';
  if (text === '..') return 'open';
  if (text.length > 40) return undefined;
  // Most cells are dates that begin with 1 or 2: neither a word nor one of the codes.
  if (/^[12]/.test(text) && !/00|9999|001$/.test(text)) return undefined;
  const word = fold(text);
  if (OPEN_WORDS.has(word)) return 'open';
  if (UNKNOWN_WORDS.has(word)) return 'unknown';
  const plain = text.replace(MIDNIGHT, '').replace(/[./]/g, '-');
  if (OPEN_DATE.test(plain)) return 'open';
  return UNKNOWN_DATE.test(plain) ? 'unknown' : undefined;
}
