import { fold } from '../base/index.ts';

/**
 * Names of columns in tables that are not ours, folded, in the languages in which people send them: English, German,
 * French, Ukrainian, Russian, and those of common research sets. Of several columns for one field the name that stands
 * first here counts. A name decides nothing where the values do not fit (table-mapping.ts).
 */
const NAMES = {
  id: 'id, event_id, eventid, data_id, event_id_cnty, globaleventid, obsid, kennung, identifiant, код',
  date: 'date, event_date, date_start, start_date, startdate, start, begin, begin_date, start_time, begin_time, from, datum, ereignisdatum, beginn, startdatum, anfang, von, date_debut, debut, de, дата, дата події, дата события, початок, дата початку, начало, дата начала, hdate, date_long, sqldate, election_date, time, timestamp, datetime, date_time, when',
  end: 'end, end_date, date_end, enddate, end_time, stop, until, to, ende, enddatum, bis, date_fin, fin, a, кінець, дата закінчення, конец, дата окончания, окончание, hdate_end, ep_end_date',
  year: 'year, jahr, annee, рік, год, styear, start_year',
  month: 'month, monat, mois, місяць, месяц, stmon, stmonth, start_month',
  day: 'day, tag, jour, день, stday, start_day',
  end_year: 'end_year, endyear, endjahr',
  end_month: 'end_month, endmonth, endmon',
  end_day: 'end_day, endday',
  date_precision: 'date_prec, time_precision, start_prec2, start_prec',
  title:
    'title, headline, name, event, event_name, subject, titel, ereignis, uberschrift, bezeichnung, titre, evenement, intitule, назва, подія, заголовок, название, событие, label',
  summary:
    'summary, description, descr, text, notes, note, details, beschreibung, zusammenfassung, inhalt, resume, опис, текст, описание, примечание, примітка',
  countries:
    'countries, country, country_name, country_code, iso2, iso3, iso_a2, iso_a3, nation, participants, parties, land, lander, staat, staaten, pays, etat, країна, країни, держава, страна, страны, государство, ccode, cowcode, gwcode, gwno, gwno_a, gwno_a_2nd, gwno_b, gwno_b_2nd, gwno_loc',
  actors:
    'actors, actor, actor1, actor2, person, people, leader, side_a, side_b, akteur, akteure, personen, acteur, acteurs, personne, актор, учасник, учасники, особа, участник, участники, лицо',
  category:
    'category, type, kind, event_type, type_of_violence, kategorie, typ, art, categorie, genre, категорія, тип, вид, категория',
  tags: 'tags, tag, keywords, topic, topics, crisis_topic, schlagworte, schlagworter, themen, mots_cles, themes, теги, мітки, метки, тема',
  place:
    'place, location, where, city, where_coordinates, ort, stadt, lieu, ville, місце, місто, место, город',
  lat: 'lat, latitude, breite, breitengrad, широта',
  lon: 'lon, lng, long, longitude, lange, langengrad, довгота, долгота',
  importance: 'importance, wichtigkeit, priority, важливість, важность',
  status: 'status, стан, статус',
  timezone: 'timezone, time_zone, tz, zeitzone, fuseau_horaire, часовий пояс, часовой пояс',
  source_url:
    'source_url, url, link, source, sources, quelle, lien, джерело, посилання, источник, ссылка',
  source_title: 'source_title, source, quelle, джерело, источник',
  series: 'series, reihe, serie, серія, серия',
  series_number: 'series_number, number, nummer, numero, номер',
} as const;

/** What a column of a foreign table can hold. */
export type TableField = keyof typeof NAMES;
export const TABLE_FIELDS = Object.keys(NAMES) as readonly TableField[];

/** Fields that may take more than one column. */
export const TAKES_MANY: ReadonlySet<TableField> = new Set<TableField>([
  'countries',
  'actors',
  'tags',
]);

/** A header as names are compared: folded, with one space for anything between words. */
export const nameKey = (header: string): string =>
  fold(header)
    .replace(/[\s_\-./]+/g, ' ')
    .trim();

const KEYS: ReadonlyMap<TableField, readonly string[]> = new Map(
  TABLE_FIELDS.map((field) => [field, NAMES[field].split(', ').map(nameKey)]),
);

/** The columns that a field's names fit, best name first. */
export function columnsNamed(field: TableField, headers: readonly string[]): readonly number[] {
  const names = KEYS.get(field) ?? [];
  return headers
    .map((header, index) => ({ index, place: names.indexOf(nameKey(header)) }))
    .filter(({ place }) => place >= 0)
    .sort((a, b) => a.place - b.place || a.index - b.index)
    .map(({ index }) => index);
}
