import type { share as en } from '../en/share.ts';
import type { Translation } from '../words.ts';

export const share = {
  shareKind: 'Partager comme',
  shareLink: 'Lien',
  shareElement: 'Élément',
  shareFrame: 'Cadre',
  shareHtml: 'Liste HTML',
  shareMarkdown: 'Markdown',
  shareLinkNote: 'Ouvre exactement ce que vous voyez : filtres, période, événement choisi.',
  shareElementNote:
    'Pour une page qui peut charger des scripts d’ici. Il fait partie de la page : il grandit avec son texte et prend ses couleurs.',
  shareFrameNote:
    'Pour toute page qui accepte un cadre. Le script lui donne la hauteur de son contenu ; sans lui, la hauteur ci-dessous s’applique.',
  shareHtmlNote:
    'Les événements qui correspondent, avec leurs sources, pour les pages où aucun script ne tourne.',
  shareMarkdownNote: 'Les événements qui correspondent, une ligne chacun, pour Markdown.',
  shareSite: 'Ce site',
  shareSiteNote:
    'Tout ce site dans un seul fichier HTML, qui s’ouvre sur exactement ce que vous voyez. Il fonctionne depuis un disque et sur tout serveur web, sans connexion.',
  shareSiteHolds: {
    one: 'Il contient : son {count} événement avec sources, licence et crédit, quels que soient les filtres ; la liste pour les lecteurs sans scripts ; et le programme lui-même.',
    many: 'Il contient : les {count} d’événements avec sources, licence et crédit, quels que soient les filtres ; la liste pour les lecteurs sans scripts ; et le programme lui-même.',
    other:
      'Il contient : les {count} événements avec sources, licence et crédit, quels que soient les filtres ; la liste pour les lecteurs sans scripts ; et le programme lui-même.',
  },
  shareSiteSave: 'Télécharger ce site',
  shareOwnData:
    'Ces données ont été ouvertes depuis votre appareil : aucune adresse n’y mène. Une liste peut porter les événements eux-mêmes.',
  shareTheme: 'Couleurs',
  themeAuto: 'Comme l’appareil du lecteur',
  shareLang: 'Langue',
  langAuto: 'Celle du lecteur',
  shareHeight: 'Hauteur en pixels',
  shareSync: 'Garder la vue du lecteur dans l’adresse de l’article',
  shareCode: 'Texte à copier',
  copyCode: 'Copier le texte',
  codeCopied: 'Texte copié',
  sharePreview: 'Aperçu',
  previewWidth: 'Largeur',
  previewFill: 'Comme ici',
  previewPixels: '{width} px',
  previewTitle: 'Aperçu : {title}',
  previewScaled: 'Affiché à {percent} pour cent de sa taille.',
} satisfies Translation<typeof en>;
