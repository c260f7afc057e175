import type { controls as en } from '../en/controls.ts';
import type { Translation } from '../words.ts';

export const controls = {
  share: 'Paylaş',
  copyLink: 'Bağlantıyı kopyala',
  linkCopied: 'Bağlantı kopyalandı',
  linkField: 'Kopyalanmaya hazır bağlantı',
  linkNotCopied: 'Tarayıcı kopyalamaya izin vermedi. Bağlantıyı alandan kopyalayın.',
  themeDark: 'Koyu',
  themeLight: 'Açık',
  guide: 'Nasıl okunur',
  guideText:
    'Her işaret bir olaydır. Biçim ve renk türünü, boyut önemini söyler. Çubuklar başlangıçtan bitişe uzanır. Soluk bant ya da noktalı çizgi, günün kesin olmadığını gösterir. Daire içindeki sayılar bir dizinin adımlarıdır. Ortak olanı görmek için ülke seçin. Anlatımları ve kaynakları okumak için bir işaret seçin.',
  guideCategories: 'Olay türleri',
  guideMarks: 'İşaretler',
  guideOccurred: 'gerçekleşti',
  guidePlanned: 'planlandı',
  guidePostponed: 'ertelendi',
  guideCancelled: 'iptal edildi',
  guideDisputed: 'olup olmadığı ya da nasıl olduğu tartışmalı',
  guideAbout: 'tarih yalnızca yaklaşık biliniyor',
  guideRange: 'başlangıçtan bitişe',
  guideImportance: 'Önem',
  guideImportanceText:
    '1 (ayrıntı) ile 5 (dönüm noktası) arası. Yalnızca hangi olayın önce etiket alacağını belirler. Verileri yayımlayan belirler.',
  guideWords: 'Sözcükleri nasıl seçiyoruz',
  guideWordsText:
    'Kimin eylediğini söyler, yargılayan sözcüklerden kaçınırız. Taraflar farklı sözcükler kullandığında her anlatım, onu verenin adıyla durur.',
  guideData: 'Bu veriler hakkında',
  guideDataUpdated: 'Veri tarihi: {date}',
  guideLicence: 'Lisans: {licence}',
  showFilters: 'Filtre',
  showSearch: 'Ara',
  viewIs: 'Görünüm: {view}',
  viewChoice: 'Görünüm',
  textNotCopied: 'Tarayıcı kopyalamaya izin vermedi. Metni alandan kopyalayın.',
  language: 'Dil',
  timeRuns: 'Zamanın yönü',
  timeToLeft: 'sağdan sola',
  timeToRight: 'soldan sağa',
} satisfies Translation<typeof en>;
