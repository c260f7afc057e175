import { rng } from '../../base/index.ts';
import type { Example } from '../example.ts';

const ROOMS = 120;
const BOOKINGS = 960;

/** Bookings of 120 rooms: made up by a sequence of numbers that is the same every time. */
function bookings(): string {
  const random = rng(7);
  const day = (instant: number): string => new Date(instant).toISOString().slice(0, 10);
  return Array.from({ length: BOOKINGS }, (_, i) => {
    const date = day(Date.UTC(2015, 0, 1) + Math.floor(random() * 3650) * 86_400_000);
    const room = 1 + Math.floor(random() ** 2 * ROOMS);
    const kind = ['Lecture', 'Seminar', 'Meeting'][Math.floor(random() * 3)] ?? 'Meeting';
    const importance = 1 + Math.floor(random() ** 3 * 5);
    return `${date},${kind} ${i + 1},Room ${room},${kind},${importance},https://example.org/rooms,Bookings (example address)\n`;
  }).join('');
}

export const manyLanes: Example = {
  id: 'many-lanes',
  title: 'A hundred lanes and more',
  caption:
    'Of 120 lanes only those in view are drawn. Names have a menu: move, pin, collapse; the arrow keys lead from one to the next.',
  view: { lanes: 'actor' },
  width: 1000,
  height: 720,
  csv: `date,title,actors,category,importance,source_url,source_title\n${bookings()}`,
};
