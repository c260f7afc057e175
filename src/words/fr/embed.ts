import type { embed as en } from '../en/embed.ts';
import type { Translation } from '../words.ts';

export const embed = {
  consentTitle: 'Charger des données de {host} ?',
  consentText:
    'L’adresse de cette page demande des données de {host}. Elles ne viennent pas de l’éditeur de cette page, qui ne les a pas vérifiées. {host} connaîtra votre adresse réseau lors du chargement.',
  consentLoad: 'Charger les données de {host}',
  consentDecline: 'Afficher la frise de cette page',
  footerSource: 'Source : {credit}',
  footerUpdated: 'Données du {date}',
  openFullView: 'Ouvrir la vue complète',
} satisfies Translation<typeof en>;
