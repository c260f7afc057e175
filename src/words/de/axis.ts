import type { axis as en } from '../en/axis.ts';
import type { Translation } from '../words.ts';

export const axis = {
  axisQuarter: 'Q{number}',
  axisQuarterName: '{ordinal} Quartal {year}',
  axisHourName: '{date}, {time} UTC',
} satisfies Translation<typeof en>;
