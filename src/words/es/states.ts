import type { states as en } from '../en/states.ts';
import type { Translation } from '../words.ts';

export const states = {
  emptyTitle: 'Ningún hecho coincide',
  emptyCountriesAll: 'Ningún hecho nombra juntos a {countries}',
  emptyCountriesOnly: 'Ningún hecho nombra solo a {countries}',
  emptyCountriesAny: 'Ningún hecho nombra a {countries}',
  emptyNoData: 'Este archivo no contiene hechos',
  emptyNoDataText: 'Aún no hay nada que mostrar. Cada hecho necesita una fecha y un título.',
  emptyWith: 'Los otros filtros: {filters}.',
  emptyParts: 'Por sí sola, cada parte halla:',
  emptyPart: {
    one: '{name}: {count} hecho',
    many: '{name}: {count} de hechos',
    other: '{name}: {count} hechos',
  },
  emptyMatchAny: {
    one: 'Basta uno: {count} hecho',
    many: 'Basta uno: {count} de hechos',
    other: 'Basta uno: {count} hechos',
  },
  emptyClear: {
    one: 'Borrar filtros: {count} hecho',
    many: 'Borrar filtros: {count} de hechos',
    other: 'Borrar filtros: {count} hechos',
  },
  emptyWithout: {
    one: 'Sin {name}: {count} hecho',
    many: 'Sin {name}: {count} de hechos',
    other: 'Sin {name}: {count} hechos',
  },
  problemsTitle: {
    one: '{count} fila no se pudo leer',
    many: '{count} de filas no se pudieron leer',
    other: '{count} filas no se pudieron leer',
  },
  problemsOthers: {
    one: 'Se muestra el otro hecho ({count}).',
    many: 'Se muestran los otros {count} hechos.',
    other: 'Se muestran los otros {count} hechos.',
  },
  problemsNothing: 'No se muestra ningún hecho.',
  problemsNotes: {
    one: '{count} nota sobre los datos',
    many: '{count} de notas sobre los datos',
    other: '{count} notas sobre los datos',
  },
  problemsAll: {
    one: 'El mensaje ({count})',
    many: 'Los {count} mensajes',
    other: 'Los {count} mensajes',
  },
  problemsList: 'Lo que no se pudo leer',
  problemRow: 'Fila {row}',
  problemLine: 'Línea {line}',
  problemColumn: 'columna {field}',
  problemsCut: {
    one: 'y {count} más, en el informe',
    many: 'y {count} más, en el informe',
    other: 'y {count} más, en el informe',
  },
  copyReport: 'Copiar el informe',
  reportCopied: 'Informe copiado',
  reportField: 'Informe, listo para copiar',
  hideProblems: 'Ocultar',
  staleSince: 'No se pudieron renovar los datos. Está viendo los del {time}.',
  staleUnknown: 'No se pudieron renovar los datos. Está viendo los últimos recibidos.',
  staleTrying: 'Nuevo intento',
  failedTitle: 'No se pudieron cargar los hechos',
  failedKept: 'Se conservan sus filtros y su posición.',
} satisfies Translation<typeof en>;
