import type { frame as en } from '../en/frame.ts';
import type { Translation } from '../words.ts';

export const frame = {
  chartName: 'Gráfico',
  laneCounts: {
    one: '{shown} de {count} hecho',
    many: '{shown} de {count} de hechos',
    other: '{shown} de {count} hechos',
  },
  laneCountsShort: '{shown} de {count}',
  nowFlag: 'Ahora',
  partFailed: 'No se pudo cargar esta parte.',
  skipTimeline: 'Saltar la cronología',
  timelineEnd: 'Fin de la cronología',
  statusShowing: '{shown} de {total} hechos, {years}',
  statusShowingNone: '{shown} de {total} hechos',
  statusFailed: 'No se pudieron cargar los hechos',
  loadingEvents: 'Cargando hechos',
  loadingPercent: 'Cargando hechos: {percent}',
  readingPercent: 'Leyendo hechos: {percent}',
  loadingAgain: 'Cargando hechos: aún sin respuesta, nuevo intento',
  stopLoading: 'Detener',
  loadingSize: 'Cargando hechos: {size} kB hasta ahora',
  tryAgain: 'Reintentar',
  reloadPage: 'Recargar la página',
  clearFilters: 'Borrar filtros',
  dataFrom: 'Datos de {host}, no de quien publica esta página',
  viewTimeline: 'Cronología',
} satisfies Translation<typeof en>;
