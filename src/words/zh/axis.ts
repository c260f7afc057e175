import type { axis as en } from '../en/axis.ts';
import type { Translation } from '../words.ts';

export const axis = {
  axisQuarter: '{number}季度',
  axisQuarterName: '{year}年{ordinal}季度',
  axisHourName: '{date} {time} UTC',
} satisfies Translation<typeof en>;
