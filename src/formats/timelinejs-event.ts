import { MAX_ID, type TimelineEvent } from '../model/index.ts';
import { type CategoryList, createCategories } from './categories.ts';
import { halfPlace } from './csv-drafts.ts';
import { missing, outOfRange, tooLong } from './drafts.ts';
import type { RawEvent } from './finish.ts';
import { markdownText } from './html-markdown.ts';
import { plainText } from './html-text.ts';
import {
  type Slide,
  type SlideNotes,
  type Steps,
  loseLooks,
  loseOthers,
  objectAt,
  textAt,
} from './slide.ts';
import { readDates, tellDoubt } from './timelinejs-date.ts';
import { titleFromText } from './timelinejs-drafts.ts';
import { type Gathered, findsIn, readMedia } from './timelinejs-media.ts';

/** Events from slides; one for a whole file, since it collects the groups. */
export interface SlideReader {
  /** undefined where the slide has no usable date or title; that is told. */
  read(slide: Slide, kind: 'event' | 'era', notes: SlideNotes): RawEvent | undefined;
  readonly categories: CategoryList;
}

/** Under these names the words that stand for a date are kept, as the sheets call them. */
export const DISPLAY_DATE = 'Display Date';
const END_DISPLAY_DATE = 'End Display Date';
/** Tag and category of the bands that TimelineJS draws behind its events. */
export const ERA = 'era';
const ERA_LABEL = 'Era';

/** A title made of a longer text: its beginning, at most some 80 characters, cut between words. */
function beginning(text: string): string {
  if (text.length <= 80) return text;
  const cut = text.slice(0, 80).replace(/\s+\S*$/, '');
  return `${cut.replace(/[\ud800-\udbff]$/, '')}…`;
}

function readTitle(slide: Slide, gathered: Gathered, notes: SlideNotes): string | undefined {
  const text = objectAt(slide.value, 'text', notes);
  loseOthers(text, ['headline', 'text'], 'text', notes);
  const plain = (object: Readonly<Record<string, unknown>>, steps: Steps, found: Gathered) =>
    plainText(textAt(object, steps, notes), findsIn(found, notes, steps, 'sources'));
  const headline = plain(text, ['text', 'headline'], gathered);
  if (headline !== '') return headline;
  const quiet: SlideNotes = { tell: () => undefined, lose: () => undefined };
  const first = (object: Readonly<Record<string, unknown>>, steps: Steps): string =>
    plainText(
      textAt(object, steps, quiet),
      findsIn({ media: [], sources: [] }, quiet, steps, 'sources'),
    );
  const media = objectAt(slide.value, 'media', quiet);
  const title = beginning(first(text, ['text', 'text']) || first(media, ['media', 'caption']));
  if (title === '') {
    notes.tell({ severity: 'error', ...missing('headline') }, ['text', 'headline']);
    return undefined;
  }
  notes.tell(titleFromText(title), ['text', 'headline']);
  return title;
}

function readSummary(slide: Slide, gathered: Gathered, notes: SlideNotes): string {
  const steps = ['text', 'text'];
  const quiet: SlideNotes = { ...notes, tell: () => undefined };
  const text = textAt(objectAt(slide.value, 'text', quiet), steps, notes);
  const { autolink } = slide.value;
  const finds = findsIn(gathered, notes, steps, 'in brackets');
  const summary = markdownText(text, finds, { autolink: autolink !== false });
  const quote = readMedia(slide.value, gathered, notes);
  return [summary, quote].filter((part) => part !== '').join('\n\n');
}

/** Coordinates, which slides of TimelineJS had until version 3. */
function readLocation(slide: Slide, notes: SlideNotes): TimelineEvent['place'] {
  const location = objectAt(slide.value, 'location', notes);
  loseOthers(location, ['name', 'lat', 'lon'], 'location', notes);
  const name = textAt(location, ['location', 'name'], notes);
  const coordinate = (field: string, limit: number): number | undefined => {
    const cell = textAt(location, ['location', field], notes);
    if (cell === '') return undefined;
    if (Math.abs(Number(cell)) <= limit) return Number(cell);
    notes.tell(outOfRange(field, -limit, limit, cell), ['location', field]);
    return undefined;
  };
  const [lat, lon] = [coordinate('lat', 90), coordinate('lon', 180)];
  if (lat !== undefined && lon !== undefined)
    return { name: name === '' ? `${lat}, ${lon}` : name, lat, lon };
  if ((lat ?? lon) !== undefined) notes.tell(halfPlace(String(lat ?? lon)), ['location']);
  return name === '' ? undefined : { name };
}

/** The words shown instead of dates, and everything that TimelineJS does not know: kept as they are. */
function readMore(slide: Slide, notes: SlideNotes): TimelineEvent['more'] {
  const more: [string, string][] = [];
  const display = (name: string, steps: Steps, object = slide.value): boolean => {
    const finds = findsIn({ media: [], sources: [] }, notes, steps, 'in brackets');
    const words = plainText(textAt(object, steps, notes), finds);
    if (words === '') return false;
    tellDoubt(words, notes, steps);
    more.push([name, words]);
    return true;
  };
  const dates = (name: string) => {
    const value = slide.value[name];
    return typeof value === 'object' && value !== null
      ? (value as Readonly<Record<string, unknown>>)
      : {};
  };
  if (!display(DISPLAY_DATE, ['display_date'])) {
    display(DISPLAY_DATE, ['start_date', 'display_date'], dates('start_date'));
    display(END_DISPLAY_DATE, ['end_date', 'display_date'], dates('end_date'));
  }
  for (const [name, value] of slide.others) {
    if (value === null || value === '') continue;
    if (typeof value === 'object') notes.lose('other-field', 'field that has no place here', name);
    else more.push([name, String(value)]);
  }
  return more.length === 0 ? undefined : Object.fromEntries(more);
}

function readId(slide: Slide, notes: SlideNotes): string | undefined {
  const id = textAt(slide.value, ['unique_id'], notes);
  if (id.length <= MAX_ID) return id === '' ? undefined : id;
  notes.tell(tooLong('unique_id', MAX_ID, id), ['unique_id']);
  return undefined;
}

/** Reads the slides of one file. */
export function createSlideReader(): SlideReader {
  const categories = createCategories();
  return {
    categories,
    read(slide, kind, notes) {
      const gathered: Gathered = { media: [], sources: [] };
      const date = readDates(slide.value, notes);
      const title = readTitle(slide, gathered, notes);
      if (date === undefined || title === undefined) return undefined;
      const isEra = kind === 'era';
      if (isEra) notes.lose('era-as-event', 'band behind the events, an event here');
      loseLooks(slide, notes);
      const summary = readSummary(slide, gathered, notes);
      const finds = findsIn(gathered, notes, ['group'], 'in brackets');
      const group = plainText(textAt(slide.value, ['group'], notes), finds);
      const { media, sources } = gathered;
      const fields: { readonly [K in keyof TimelineEvent]?: TimelineEvent[K] | undefined } = {
        id: readId(slide, notes),
        summary: summary === '' ? undefined : summary,
        category:
          group !== ''
            ? categories.idOf(group)
            : isEra
              ? categories.idOf(ERA_LABEL, ERA)
              : undefined,
        tags: isEra ? [ERA] : undefined,
        importance: isEra ? 1 : undefined,
        place: readLocation(slide, notes),
        media: media.length === 0 ? undefined : media,
        sources: sources.length === 0 ? undefined : sources,
        more: readMore(slide, notes),
      };
      const filled = Object.entries(fields).filter(([, value]) => value !== undefined);
      return { date, title, ...Object.fromEntries(filled) };
    },
  };
}
