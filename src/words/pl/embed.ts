import type { embed as en } from '../en/embed.ts';
import type { Translation } from '../words.ts';

export const embed = {
  consentTitle: 'Wczytać dane z {host}?',
  consentText:
    'Adres tej strony prosi o dane z {host}. Nie pochodzą od wydawcy tej strony, który ich nie sprawdził. Przy wczytywaniu {host} pozna Twój adres sieciowy.',
  consentLoad: 'Wczytaj dane z {host}',
  consentDecline: 'Pokaż oś czasu tej strony',
  footerSource: 'Źródło: {credit}',
  footerUpdated: 'Dane z dnia: {date}',
  openFullView: 'Otwórz pełny widok',
} satisfies Translation<typeof en>;
