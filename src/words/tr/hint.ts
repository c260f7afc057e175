import type { hint as en } from '../en/hint.ts';
import type { Translation } from '../words.ts';

export const hint = {
  hint: 'İlk adımlar',
  hintTimeline:
    'Zamanda ilerlemek için sürükleyin, yakınlaştırmak için iki parmakla kıstırın ya da {key} basılıyken tekerleği çevirin. Bir işaret anlatımlarını ve kaynaklarını açar; ? tuşu tüm tuşları gösterir.',
  hintStory: 'Zamanda ilerlemek için kaydırın. Bir başlık anlatımlarını ve kaynaklarını açar.',
  hintTable: 'Sütun başlığı tabloyu sıralar. Bir başlık anlatımlarını ve kaynaklarını açar.',
  hintMap:
    'Olaylarını görmek için bir ülke seçin. Haritayı taşımak için sürükleyin, yakınlaştırmak için iki parmakla kıstırın.',
} satisfies Translation<typeof en>;
