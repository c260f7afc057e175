import type { Dataset } from '../model/index.ts';
import { type RawEvent, withIds } from './finish.ts';
import { plainText } from './html-text.ts';
import { type Slide, type SlideNotes, loseLooks, objectAt, textAt } from './slide.ts';
import type { SlideReader } from './timelinejs-event.ts';
import { findsIn } from './timelinejs-media.ts';

/** Title and description of the dataset: what the title slide says. */
export function readTitleSlide(
  slide: Slide,
  notes: SlideNotes,
): Pick<Dataset, 'title' | 'description'> {
  const text = objectAt(slide.value, 'text', notes);
  const media = objectAt(slide.value, 'media', notes);
  const plain = (name: string): string => {
    const steps = ['text', name];
    const finds = findsIn({ media: [], sources: [] }, notes, steps, 'in brackets');
    const image = (): void => notes.lose('title-media', 'media of the title');
    return plainText(textAt(text, steps, notes), { ...finds, image });
  };
  if (Object.values(media).some((value) => value !== '' && value !== null))
    notes.lose('title-media', 'media of the title');
  loseLooks(slide, notes);
  const [title, description] = [plain('headline'), plain('text')];
  return {
    ...(title === '' ? {} : { title }),
    ...(description === '' ? {} : { description }),
  };
}

/** The dataset of events in the order of the file, and of where each stands. */
export function datasetOf(
  top: Pick<Dataset, 'title' | 'description'>,
  events: readonly { readonly event: RawEvent; readonly notes: SlideNotes }[],
  { categories }: SlideReader,
): Dataset {
  const all = categories.all();
  return {
    version: 1,
    ...top,
    ...(all === undefined ? {} : { categories: [...all] }),
    events: withIds(
      events.map(({ event }) => event),
      'en',
      (i, draft) => events[i]?.notes.tell(draft, ['unique_id']),
    ),
  };
}
