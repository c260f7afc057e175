import type { share as en } from '../en/share.ts';
import type { Translation } from '../words.ts';

export const share = {
  shareKind: 'Compartir como',
  shareLink: 'Enlace',
  shareElement: 'Elemento',
  shareFrame: 'Marco',
  shareHtml: 'Lista HTML',
  shareMarkdown: 'Markdown',
  shareLinkNote: 'Abre exactamente lo que ve ahora: filtros, periodo, hecho elegido.',
  shareElementNote:
    'Para una página que puede cargar scripts de aquí. Es parte de la página: crece con su texto y toma sus colores.',
  shareFrameNote:
    'Para cualquier página que admita un marco. El script le da la altura de su contenido; sin él vale la altura de abajo.',
  shareHtmlNote:
    'Los hechos que coinciden, con sus fuentes, para páginas donde no se ejecuta ningún script.',
  shareMarkdownNote: 'Los hechos que coinciden, una línea cada uno, para Markdown.',
  shareSite: 'Este sitio',
  shareSiteNote:
    'Todo este sitio en un solo archivo HTML, que se abre con exactamente lo que ve ahora. Funciona desde un disco y en cualquier servidor web, sin conexión.',
  shareSiteHolds: {
    one: 'Contiene: su {count} hecho con fuentes, licencia y créditos, sean cuales sean los filtros; la lista para lectores sin scripts; y el propio programa.',
    many: 'Contiene: los {count} de hechos con fuentes, licencia y créditos, sean cuales sean los filtros; la lista para lectores sin scripts; y el propio programa.',
    other:
      'Contiene: los {count} hechos con fuentes, licencia y créditos, sean cuales sean los filtros; la lista para lectores sin scripts; y el propio programa.',
  },
  shareSiteSave: 'Descargar este sitio',
  shareOwnData:
    'Estos datos se abrieron desde su dispositivo, así que ninguna dirección lleva a ellos. Una lista puede llevar los propios hechos.',
  shareTheme: 'Colores',
  themeAuto: 'Como el dispositivo del lector',
  shareLang: 'Idioma',
  langAuto: 'El del lector',
  shareHeight: 'Altura en píxeles',
  shareSync: 'Mantener la vista del lector en la dirección del artículo',
  shareCode: 'Texto para copiar',
  copyCode: 'Copiar el texto',
  codeCopied: 'Texto copiado',
  sharePreview: 'Vista previa',
  previewWidth: 'Anchura',
  previewFill: 'Como aquí',
  previewPixels: '{width} px',
  previewTitle: 'Vista previa: {title}',
  previewScaled: 'Se muestra al {percent} por ciento de su tamaño.',
} satisfies Translation<typeof en>;
