import type { axis as en } from '../en/axis.ts';
import type { Translation } from '../words.ts';

export const axis = {
  axisQuarter: '{number} kw.',
  axisQuarterName: '{ordinal} kwartał {year} roku',
  axisHourName: '{date}, {time} UTC',
} satisfies Translation<typeof en>;
