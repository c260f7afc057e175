import type { controls as en } from '../en/controls.ts';
import type { Translation } from '../words.ts';

export const controls = {
  share: 'Partager',
  copyLink: 'Copier le lien',
  linkCopied: 'Lien copié',
  linkField: 'Lien, prêt à copier',
  linkNotCopied: 'Le navigateur n’a pas permis la copie. Copiez le lien depuis le champ.',
  themeDark: 'Sombre',
  themeLight: 'Clair',
  guide: 'Mode de lecture',
  guideText:
    'Chaque signe est un événement. Sa forme et sa couleur disent sa nature, sa taille son importance. Les barres vont du début à la fin. Une bande estompée ou une ligne pointillée signale un jour incertain. Les nombres cerclés sont les étapes d’une série. Choisissez des pays pour voir ce qu’ils partagent, un signe pour lire ses versions et ses sources.',
  guideCategories: 'Types d’événements',
  guideMarks: 'Signes',
  guideOccurred: 'a eu lieu',
  guidePlanned: 'prévu',
  guidePostponed: 'reporté',
  guideCancelled: 'annulé',
  guideDisputed: 'existence ou déroulement contestés',
  guideAbout: 'date connue approximativement',
  guideRange: 'du début à la fin',
  guideImportance: 'Importance',
  guideImportanceText:
    'De 1, un détail, à 5, un tournant. Elle décide quel événement reçoit d’abord une étiquette, rien d’autre. L’éditeur des données la fixe.',
  guideWords: 'Comment nous choisissons les mots',
  guideWordsText:
    'Nous nommons qui agit et évitons les mots qui jugent. Quand les parties emploient des mots différents, chaque version figure sous le nom de qui la donne.',
  guideData: 'À propos de ces données',
  guideDataUpdated: 'Données du {date}',
  guideLicence: 'Licence : {licence}',
  showFilters: 'Filtrer',
  showSearch: 'Chercher',
  viewIs: 'Vue : {view}',
  viewChoice: 'Vue',
  textNotCopied: 'Le navigateur n’a pas permis la copie. Copiez le texte depuis le champ.',
  language: 'Langue',
  timeRuns: 'Sens du temps',
  timeToLeft: 'de droite à gauche',
  timeToRight: 'de gauche à droite',
} satisfies Translation<typeof en>;
