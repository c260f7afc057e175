import type { axis as en } from '../en/axis.ts';
import type { Translation } from '../words.ts';

export const axis = {
  axisQuarter: 'Ç{number}',
  axisQuarterName: '{year}, {ordinal} çeyrek',
  axisHourName: '{date}, {time} UTC',
} satisfies Translation<typeof en>;
