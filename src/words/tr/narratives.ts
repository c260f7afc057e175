import type { narratives as en } from '../en/narratives.ts';
import type { Translation } from '../words.ts';

export const narratives = {
  narratives: 'Anlatılar',
  narrativeSteps: { one: '{count} adım', other: '{count} adım' },
  narrativeStep: 'Adım {number} / {total}',
  narrativeSaid: 'Adım {number} / {total}: {title}, {date}',
  narrativePrevious: 'Önceki adım',
  narrativeNext: 'Sonraki adım',
  narrativeLeave: 'Anlatıdan çık',
  narrativeBack: '{number}. adıma dön',
  narrativeHidden: {
    one: 'Filtreler {total} adımdan {count} tanesini gizliyor.',
    other: 'Filtreler {total} adımdan {count} tanesini gizliyor.',
  },
} satisfies Translation<typeof en>;
