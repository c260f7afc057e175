import type { narratives as en } from '../en/narratives.ts';
import type { Translation } from '../words.ts';

export const narratives = {
  narratives: 'Relatos',
  narrativeSteps: { one: '{count} paso', many: '{count} de pasos', other: '{count} pasos' },
  narrativeStep: 'Paso {number} de {total}',
  narrativeSaid: 'Paso {number} de {total}: {title}, {date}',
  narrativePrevious: 'Paso anterior',
  narrativeNext: 'Paso siguiente',
  narrativeLeave: 'Salir del relato',
  narrativeBack: 'Volver al paso {number}',
  narrativeHidden: {
    one: 'Los filtros ocultan {count} paso de {total}.',
    many: 'Los filtros ocultan {count} de pasos de {total}.',
    other: 'Los filtros ocultan {count} pasos de {total}.',
  },
} satisfies Translation<typeof en>;
