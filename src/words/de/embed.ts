import type { embed as en } from '../en/embed.ts';
import type { Translation } from '../words.ts';

export const embed = {
  consentTitle: 'Daten von {host} laden?',
  consentText:
    'Die Adresse dieser Seite verlangt Daten von {host}. Sie stammen nicht vom Herausgeber dieser Seite und wurden von ihm nicht geprüft. {host} erfährt beim Laden Ihre Netzwerkadresse.',
  consentLoad: 'Daten von {host} laden',
  consentDecline: 'Zeitleiste dieser Seite zeigen',
  footerSource: 'Quelle: {credit}',
  footerUpdated: 'Datenstand {date}',
  openFullView: 'Vollansicht öffnen',
} satisfies Translation<typeof en>;
