import type { embed as en } from '../en/embed.ts';
import type { Translation } from '../words.ts';

export const embed = {
  consentTitle: 'Загрузить данные с {host}?',
  consentText:
    'Адрес этой страницы просит данные с {host}. Они не от издателя этой страницы, и он их не проверял. При загрузке {host} узнает ваш сетевой адрес.',
  consentLoad: 'Загрузить данные с {host}',
  consentDecline: 'Показать ленту этой страницы',
  footerSource: 'Источник: {credit}',
  footerUpdated: 'Данные на дату: {date}',
  openFullView: 'Открыть полностью',
} satisfies Translation<typeof en>;
