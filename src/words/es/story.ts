import type { story as en } from '../en/story.ts';
import type { Translation } from '../words.ts';

export const story = {
  storyMonthCount: { one: '{count} hecho', many: '{count} de hechos', other: '{count} hechos' },
  storySilence: '{duration} sin ningún hecho',
  storyEarlier: {
    one: 'Mostrar {count} hecho anterior',
    many: 'Mostrar {count} de hechos anteriores',
    other: 'Mostrar {count} hechos anteriores',
  },
  storyMore: {
    one: 'Mostrar {count} hecho más',
    many: 'Mostrar {count} de hechos más',
    other: 'Mostrar {count} hechos más',
  },
  storyPrevious: 'Anterior',
  storyNext: 'Siguiente',
} satisfies Translation<typeof en>;
