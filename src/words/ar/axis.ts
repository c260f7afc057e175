import type { axis as en } from '../en/axis.ts';
import type { Translation } from '../words.ts';

export const axis = {
  axisQuarter: 'ر{number}',
  axisQuarterName: 'الربع {ordinal} من {year}',
  axisHourName: '{date}، {time} بالتوقيت العالمي',
} satisfies Translation<typeof en>;
