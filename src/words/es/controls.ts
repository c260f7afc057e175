import type { controls as en } from '../en/controls.ts';
import type { Translation } from '../words.ts';

export const controls = {
  share: 'Compartir',
  copyLink: 'Copiar enlace',
  linkCopied: 'Enlace copiado',
  linkField: 'Enlace, listo para copiar',
  linkNotCopied: 'El navegador no permitió copiar. Copie el enlace del campo.',
  themeDark: 'Oscuro',
  themeLight: 'Claro',
  guide: 'Cómo leer esto',
  guideText:
    'Cada signo es un hecho. Su forma y color dicen de qué tipo es; su tamaño, su importancia. Las barras van del inicio al fin. Una banda difusa o una línea de puntos indica que el día no es seguro. Los números en círculos son pasos de una serie. Elija países para ver lo que comparten, o un signo para leer sus versiones y fuentes.',
  guideCategories: 'Tipos de hechos',
  guideMarks: 'Signos',
  guideOccurred: 'tuvo lugar',
  guidePlanned: 'previsto',
  guidePostponed: 'aplazado',
  guideCancelled: 'cancelado',
  guideDisputed: 'se disputa si ocurrió o cómo',
  guideAbout: 'fecha conocida solo de forma aproximada',
  guideRange: 'del inicio al fin',
  guideImportance: 'Importancia',
  guideImportanceText:
    'De 1, un detalle, a 5, un punto de inflexión. Decide qué hecho recibe antes una etiqueta, y nada más. La fija quien publica los datos.',
  guideWords: 'Cómo elegimos las palabras',
  guideWordsText:
    'Nombramos a quien actúa y evitamos palabras que juzguen. Cuando las partes usan palabras distintas, cada versión figura con el nombre de quien la da.',
  guideData: 'Sobre estos datos',
  guideDataUpdated: 'Datos del {date}',
  guideLicence: 'Licencia: {licence}',
  showFilters: 'Filtrar',
  showSearch: 'Buscar',
  viewIs: 'Vista: {view}',
  viewChoice: 'Vista',
  textNotCopied: 'El navegador no permitió copiar. Copie el texto del campo.',
  language: 'Idioma',
  timeRuns: 'El tiempo va',
  timeToLeft: 'de derecha a izquierda',
  timeToRight: 'de izquierda a derecha',
} satisfies Translation<typeof en>;
