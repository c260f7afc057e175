import type { hint as en } from '../en/hint.ts';
import type { Translation } from '../words.ts';

export const hint = {
  hint: 'Primeros pasos',
  hintTimeline:
    'Arrastre para moverse en el tiempo; pellizque, o gire la rueda manteniendo {key}, para acercar. Un signo abre sus versiones y fuentes; la tecla ? muestra todas las teclas.',
  hintStory: 'Desplácese para moverse en el tiempo. Un título abre sus versiones y fuentes.',
  hintTable:
    'El encabezado de una columna ordena la tabla. Un título abre sus versiones y fuentes.',
  hintMap:
    'Elija un país para ver sus hechos. Arrastre para mover el mapa, pellizque para acercar.',
} satisfies Translation<typeof en>;
