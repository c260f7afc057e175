import type { narratives as en } from '../en/narratives.ts';
import type { Translation } from '../words.ts';

export const narratives = {
  narratives: 'Розповіді',
  narrativeSteps: {
    one: '{count} крок',
    few: '{count} кроки',
    many: '{count} кроків',
    other: '{count} кроку',
  },
  narrativeStep: 'Крок {number} з {total}',
  narrativeSaid: 'Крок {number} з {total}: {title}, {date}',
  narrativePrevious: 'Попередній крок',
  narrativeNext: 'Наступний крок',
  narrativeLeave: 'Вийти з розповіді',
  narrativeBack: 'Повернутися до кроку {number}',
  narrativeHidden: {
    one: 'Фільтри приховують {count} крок із {total}.',
    few: 'Фільтри приховують {count} кроки з {total}.',
    many: 'Фільтри приховують {count} кроків із {total}.',
    other: 'Фільтри приховують {count} кроку з {total}.',
  },
} satisfies Translation<typeof en>;
