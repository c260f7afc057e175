import type { accounts as en } from '../en/accounts.ts';
import type { Translation } from '../words.ts';

export const accounts = {
  describedLabel: '{name}: {quote}',
  describedTitle: '{quote}, {name} anlatımıyla',
  describedNeutral: 'Tarafsız başlık: {text}',
  describe: 'Başlıkları {name} anlatımıyla göster',
  describeEnd: 'Tarafsız başlıklara dön',
  describedBar: {
    one: '{count} olayın başlığı {name} anlatımıyla.',
    other: '{count} olayın başlığı {name} anlatımıyla.',
  },
  titles: 'Başlıklar',
  titlesNeutral: 'Tarafsız',
  titlesBy: '{name} anlatımıyla ({count})',
  guideTitlesText:
    'Bir ad ve iki nokta ile başlayan, metni tırnak içinde olan etiket, adı geçen tarafın sözleridir.',
} satisfies Translation<typeof en>;
