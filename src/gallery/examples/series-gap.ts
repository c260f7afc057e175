import type { Dataset } from '../../model/index.ts';
import type { Example } from '../example.ts';
import { series } from './series.ts';

const SELECTED = 'udcg-25';
const dataset: Dataset = 'dataset' in series ? series.dataset : { version: 1, events: [] };

export const seriesGap: Example = {
  ...series,
  id: 'series-gap',
  title: 'How far apart two meetings are',
  caption:
    'The bracket counts the days from the last meeting that was held to the selected one. The name of the series opens all that is known of it.',
  view: { event: SELECTED, view: 'timeline' },
  width: 1000,
  height: 620,
  dataset: {
    ...dataset,
    // The most important of a series have a label besides.
    events: dataset.events.map((event) =>
      event.id === SELECTED ? { ...event, importance: 4 } : event,
    ),
  },
};
