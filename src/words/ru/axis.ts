import type { axis as en } from '../en/axis.ts';
import type { Translation } from '../words.ts';

export const axis = {
  axisQuarter: '{number} кв.',
  axisQuarterName: '{ordinal} квартал {year} года',
  axisHourName: '{date}, {time} UTC',
} satisfies Translation<typeof en>;
