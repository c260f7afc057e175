import type { statics as en } from '../en/static.ts';
import type { Translation } from '../words.ts';

export const statics = {
  periodCount: { one: '{count} hecho', many: '{count} de hechos', other: '{count} hechos' },
  staticAccount: 'Según {name}',
  staticRole: '{name} ({role})',
  siteData: 'Los datos',
  siteCredits: 'Licencia y créditos',
  siteLicence: 'Licencia de los datos',
  siteCredit: 'Crédito',
  siteTimeline: 'A la cronología',
  siteTable: 'Tabla',
  siteCalendar: 'Calendario',
  siteFeed: 'Canal',
  sitePublishers: 'Editores de las fuentes',
  sitePublisher: {
    one: '{name}: {count} fuente',
    many: '{name}: {count} de fuentes',
    other: '{name}: {count} fuentes',
  },
  siteSoftware: 'Programa',
  siteSoftwareNotices: 'Hecho con geo-timeline {version}. Su licencia y las de sus partes:',
  siteList: 'Todos los hechos en lista',
} satisfies Translation<typeof en>;
