import type { embed as en } from '../en/embed.ts';
import type { Translation } from '../words.ts';

export const embed = {
  consentTitle: '{host} adresinden veri yüklensin mi?',
  consentText:
    'Bu sayfanın adresi {host} adresinden veri istiyor. Veriler bu sayfanın yayıncısından değil ve onun tarafından denetlenmedi. Yüklenirken {host} ağ adresinizi öğrenir.',
  consentLoad: '{host} adresinden veri yükle',
  consentDecline: 'Bu sayfanın zaman çizelgesini göster',
  footerSource: 'Kaynak: {credit}',
  footerUpdated: 'Veri tarihi: {date}',
  openFullView: 'Tam görünümü aç',
} satisfies Translation<typeof en>;
