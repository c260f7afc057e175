import type { accounts as en } from '../en/accounts.ts';
import type { Translation } from '../words.ts';

export const accounts = {
  describedLabel: '{name}: {quote}',
  describedTitle: '{quote}, según {name}',
  describedNeutral: 'Título neutral: {text}',
  describe: 'Mostrar los títulos según {name}',
  describeEnd: 'Volver a los títulos neutrales',
  describedBar: {
    one: 'Título de {count} hecho según {name}.',
    many: 'Títulos de {count} de hechos según {name}.',
    other: 'Títulos de {count} hechos según {name}.',
  },
  titles: 'Títulos',
  titlesNeutral: 'Neutrales',
  titlesBy: 'Según {name} ({count})',
  guideTitlesText:
    'Una etiqueta que empieza con un nombre y dos puntos, con su texto entre comillas, recoge las palabras de la parte nombrada.',
} satisfies Translation<typeof en>;
