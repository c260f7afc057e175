import type { map as en } from '../en/map.ts';
import type { Translation } from '../words.ts';

export const map = {
  viewMap: 'Harita',
  mapTitle: 'Ülkelere göre olaylar, {span}',
  mapHint: 'Filtrelemek için ülke seçin. Bir olay, katılan her ülke için bir kez sayılır.',
  mapName: 'Dünya haritası',
  mapSummary: 'En çok olay: {list}.',
  mapSummaryNone: 'Bu dönemin hiçbir olayında ülke adı yok.',
  mapCount: '{name} {count}',
  mapTools: 'Haritanın yakınlığı ve görünümü',
  mapMove: 'Haritayı kaydır',
  mapLeft: 'Sola',
  mapRight: 'Sağa',
  mapUp: 'Yukarı',
  mapDown: 'Aşağı',
  mapOf: '/ {total}',
  mapOften: 'En sık birlikte: {list}.',
  mapFilterTo: 'Filtrele: {name}',
  mapAdd: 'Çifte ekle',
  mapAddName: 'Çifte ekle: {name}',
  mapRemove: 'Kaldır: {name}',
  mapMoreCountries: { one: '{count} ülke daha', other: '{count} ülke daha' },
  mapFewerCountries: 'Daha az ülke',
  mapNoCountry: { one: '{count} olayda ülke adı yok.', other: '{count} olayda ülke adı yok.' },
  mapNotOn: 'haritada yok',
  mapNotOnList: 'Haritada olmayanlar: {list}.',
  mapPart: 'Haritanın tamamı değil, bir bölümü.',
  mapFormer: 'Eski devletler',
  mapFormerNote: 'Bugünün ülkeleri gibi boyanmazlar.',
  mapNumber: 'Olay sayısı',
  mapNone: 'yok',
  mapRange: '{from}–{to}',
  mapFrom: '{from}+',
  mapPlaceMark: 'olayların yeri',
  mapDisputedKey: 'Statüsü tartışmalı. Sınırlar BM haritalarını izler, görüş bildirmez.',
  mapDisputedHead: 'Tartışmalı bölgeler',
  mapInTime: 'Zaman içinde {name}',
  mapInTimeCounts: 'koyu: {name} ile {count} olay, soluk: diğer {others}',
  mapAllInTime: 'Zaman içinde tüm ülkeler',
  mapEventsCount: { one: 'Bu dönemde {count} olay', other: 'Bu dönemde {count} olay' },
  mapCountries: 'Haritadaki ülkeler',
  mapKeys:
    'Ok tuşları o yöndeki en yakın ülkeye, Page Down ve Page Up liste boyunca götürür. Enter süzer, Shift+Enter ekler, + ve − yakınlaştırır ve uzaklaştırır, 0 tümünü gösterir, Escape listeye götürür.',
  mapBlocsNote: 'Çevrelenenler: dönemin sonundaki üyeler.',
  mapBlocJoined: 'Bu dönemde katılanlar: {list}.',
  mapBlocLeft: 'Bu dönemde ayrılanlar: {list}.',
  mapBlocWhen: '{name} ({date})',
  placeMapShow: 'Haritada göster',
  placeMapHide: 'Haritayı gizle',
  placeMapName: 'Harita: işaretli {place}; boyalı: {countries}',
  regionEurope: 'Avrupa',
  regionWesternAsia: 'Batı Asya',
  regionCaribbean: 'Karayipler',
  regionSouthEastAsia: 'Güneydoğu Asya',
  regionEastAsia: 'Doğu Asya',
  regionWestAfrica: 'Batı Afrika',
  regionEastAfrica: 'Doğu Afrika',
  regionSouthernAfrica: 'Güney Afrika bölgesi',
  disputedCrimea:
    'Kırım, BM Genel Kurulunun 68/262 sayılı kararındaki gibi Ukrayna içinde ve taralı gösterilir.',
  disputedUkraine2022:
    'Rusya’nın hak iddia ettiği Donetsk, Herson, Luhansk ve Zaporijya bölgeleri, BM Genel Kurulunun ES-11/4 sayılı kararındaki gibi Ukrayna içinde ve taralı gösterilir.',
  disputedWesternSahara:
    'Batı Sahra ayrı ve taralı gösterilir: BM onu özerk olmayan topraklar arasında sayar.',
  disputedKosovo:
    'Kosova ayrı ve taralı gösterilir: BM Güvenlik Konseyinin 1244 sayılı kararı geçerlidir ve birçok devlet onu tanımaz.',
  disputedTaiwan:
    'Tayvan ayrı ve taralı gösterilir: BM onu, Çin’in denetlemediği bir Çin eyaleti sayar.',
  disputedPalestine:
    'BM’de gözlemci devlet olan Filistin ayrı ve taralı gösterilir: sınırları üzerinde anlaşma yok.',
  disputedFalklands:
    'Falkland (Malvinas) Adaları taralıdır: BM, Arjantin ile Birleşik Krallık arasındaki anlaşmazlığı belirtir.',
  disputedNorthernCyprus:
    'Kıbrıs’ın kuzeyi, BM Güvenlik Konseyinin 541 sayılı kararındaki gibi Kıbrıs içinde ve taralı gösterilir.',
  disputedSomaliland: 'Somaliland, BM haritalarındaki gibi Somali içinde ve taralı gösterilir.',
  disputedSiachen:
    'Siachen Buzulu hiçbir ülkeye verilmedi: Hindistan ile Pakistan arasında tartışmalı.',
  disputedAbkhazia: 'Abhazya, BM haritalarındaki gibi Gürcistan içinde ve taralı gösterilir.',
  disputedSouthOssetia:
    'Güney Osetya, BM haritalarındaki gibi Gürcistan içinde ve taralı gösterilir.',
  disputedTransnistria:
    'Transdinyester, BM haritalarındaki gibi Moldova içinde ve taralı gösterilir.',
  disputedGolan:
    'Golan Tepeleri, BM Güvenlik Konseyinin 497 sayılı kararındaki gibi Suriye’ye sayılır ve taralıdır.',
  disputedKashmir:
    'Cammu ve Keşmir kontrol hattında bölünür ve taralıdır: BM haritalarında statüsü üzerinde anlaşma yok.',
  disputedAksaiChin: 'Aksai Chin, onu denetleyen Çin içinde ve taralı gösterilir.',
  disputedArunachal: 'Arunaçal Pradeş, onu denetleyen Hindistan içinde ve taralı gösterilir.',
  disputedKurils: 'Güney Kuril Adaları, onları denetleyen Rusya içinde ve taralı gösterilir.',
  disputedHalaib: 'Halayib üçgeni, onu denetleyen Mısır içinde ve taralı gösterilir.',
  disputedAbyei:
    'Abyei, Sudan içinde ve taralı gösterilir: BM haritalarında statüsü belirlenmemiştir.',
} satisfies Translation<typeof en>;
