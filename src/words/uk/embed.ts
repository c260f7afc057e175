import type { embed as en } from '../en/embed.ts';
import type { Translation } from '../words.ts';

export const embed = {
  consentTitle: 'Завантажити дані з {host}?',
  consentText:
    'Адреса цієї сторінки просить дані з {host}. Вони не від видавця цієї сторінки, і він їх не перевіряв. Під час завантаження {host} дізнається вашу мережеву адресу.',
  consentLoad: 'Завантажити дані з {host}',
  consentDecline: 'Показати стрічку цієї сторінки',
  footerSource: 'Джерело: {credit}',
  footerUpdated: 'Дані на дату: {date}',
  openFullView: 'Відкрити повністю',
} satisfies Translation<typeof en>;
