import type { durations as en } from '../en/durations.ts';
import type { Translation } from '../words.ts';

export const durations = {
  durationMinutes: {
    zero: 'أقل من دقيقة',
    one: 'دقيقة واحدة',
    two: 'دقيقتان',
    few: '{count} دقائق',
    many: '{count} دقيقة',
    other: '{count} دقيقة',
  },
  durationHours: {
    zero: 'أقل من ساعة',
    one: 'ساعة واحدة',
    two: 'ساعتان',
    few: '{count} ساعات',
    many: '{count} ساعة',
    other: '{count} ساعة',
  },
  durationDays: {
    zero: 'أقل من يوم',
    one: 'يوم واحد',
    two: 'يومان',
    few: '{count} أيام',
    many: '{count} يومًا',
    other: '{count} يوم',
  },
  durationWeeks: {
    zero: 'أقل من أسبوع',
    one: 'أسبوع واحد',
    two: 'أسبوعان',
    few: '{count} أسابيع',
    many: '{count} أسبوعًا',
    other: '{count} أسبوع',
  },
  durationMonths: {
    zero: 'أقل من شهر',
    one: 'شهر واحد',
    two: 'شهران',
    few: '{count} أشهر',
    many: '{count} شهرًا',
    other: '{count} شهر',
  },
  durationYears: {
    zero: 'أقل من سنة',
    one: 'سنة واحدة',
    two: 'سنتان',
    few: '{count} سنوات',
    many: '{count} سنة',
    other: '{count} سنة',
  },
  lengthAbout: 'نحو {length}',
  lengthAtLeast: '{length} على الأقل',
  lengthAtMost: '{length} على الأكثر',
  lengthBetween: '{least} إلى {length}',
} satisfies Translation<typeof en>;
