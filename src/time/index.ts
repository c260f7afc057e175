export type {
  AxisCell,
  AxisTiers,
  DatePart,
  HistoricalDate,
  Instant,
  Precision,
  TimeWindow,
} from './types.ts';
