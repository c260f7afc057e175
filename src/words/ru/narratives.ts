import type { narratives as en } from '../en/narratives.ts';
import type { Translation } from '../words.ts';

export const narratives = {
  narratives: 'Рассказы',
  narrativeSteps: {
    one: '{count} шаг',
    few: '{count} шага',
    many: '{count} шагов',
    other: '{count} шага',
  },
  narrativeStep: 'Шаг {number} из {total}',
  narrativeSaid: 'Шаг {number} из {total}: {title}, {date}',
  narrativePrevious: 'Предыдущий шаг',
  narrativeNext: 'Следующий шаг',
  narrativeLeave: 'Выйти из рассказа',
  narrativeBack: 'Вернуться к шагу {number}',
  narrativeHidden: {
    one: 'Фильтры скрывают {count} шаг из {total}.',
    few: 'Фильтры скрывают {count} шага из {total}.',
    many: 'Фильтры скрывают {count} шагов из {total}.',
    other: 'Фильтры скрывают {count} шага из {total}.',
  },
} satisfies Translation<typeof en>;
