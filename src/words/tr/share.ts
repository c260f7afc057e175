import type { share as en } from '../en/share.ts';
import type { Translation } from '../words.ts';

export const share = {
  shareKind: 'Paylaşma biçimi',
  shareLink: 'Bağlantı',
  shareElement: 'Öğe',
  shareFrame: 'Çerçeve',
  shareHtml: 'HTML listesi',
  shareMarkdown: 'Markdown',
  shareLinkNote: 'Tam olarak şu an gördüğünüzü açar: filtreler, dönem, seçili olay.',
  shareElementNote:
    'Buradan betik yükleyebilen bir sayfa için. Öğe sayfanın parçasıdır: metniyle birlikte büyür ve sayfanın renklerini alır.',
  shareFrameNote:
    'Çerçeve kabul eden her sayfa için. Betik ona içeriğinin yüksekliğini verir; betik olmadan aşağıdaki yükseklik geçerlidir.',
  shareHtmlNote: 'Betik çalışmayan sayfalar için, eşleşen olaylar ve kaynakları.',
  shareMarkdownNote: 'Markdown için, her biri bir satırda eşleşen olaylar.',
  shareSite: 'Bu site',
  shareSiteNote:
    'Bu sitenin tamamı tek bir HTML dosyasında; tam olarak şu an gördüğünüzle açılır. Diskten ve her web sunucusunda, bağlantı olmadan çalışır.',
  shareSiteHolds: {
    one: 'İçinde: filtreler ne olursa olsun, kaynakları, lisansı ve künyesiyle {count} olay; betiksiz okurlar için liste; ve programın kendisi.',
    other:
      'İçinde: filtreler ne olursa olsun, kaynakları, lisansı ve künyesiyle {count} olayın tümü; betiksiz okurlar için liste; ve programın kendisi.',
  },
  shareSiteSave: 'Bu siteyi indir',
  shareOwnData:
    'Bu veriler cihazınızdan açıldı, bu yüzden onlara götüren bir adres yok. Olayların kendisini bir liste taşıyabilir.',
  shareTheme: 'Renkler',
  themeAuto: 'Okurun cihazındaki gibi',
  shareLang: 'Dil',
  langAuto: 'Okurun dili',
  shareHeight: 'Piksel olarak yükseklik',
  shareSync: 'Okurun görünümünü makalenin adresinde tut',
  shareCode: 'Kopyalanacak metin',
  copyCode: 'Metni kopyala',
  codeCopied: 'Metin kopyalandı',
  sharePreview: 'Önizleme',
  previewWidth: 'Genişlik',
  previewFill: 'Buradaki gibi',
  previewPixels: '{width} piksel',
  previewTitle: 'Önizleme: {title}',
  previewScaled: 'Gösterilen ölçek: yüzde {percent}.',
} satisfies Translation<typeof en>;
