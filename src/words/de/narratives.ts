import type { narratives as en } from '../en/narratives.ts';
import type { Translation } from '../words.ts';

export const narratives = {
  narratives: 'Erzählungen',
  narrativeSteps: { one: '{count} Schritt', other: '{count} Schritte' },
  narrativeStep: 'Schritt {number} von {total}',
  narrativeSaid: 'Schritt {number} von {total}: {title}, {date}',
  narrativePrevious: 'Voriger Schritt',
  narrativeNext: 'Nächster Schritt',
  narrativeLeave: 'Erzählung verlassen',
  narrativeBack: 'Zurück zu Schritt {number}',
  narrativeHidden: {
    one: 'Filter verbergen {count} von {total} Schritten.',
    other: 'Filter verbergen {count} von {total} Schritten.',
  },
} satisfies Translation<typeof en>;
