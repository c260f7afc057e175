import type { hint as en } from '../en/hint.ts';
import type { Translation } from '../words.ts';

export const hint = {
  hint: 'Erste Schritte',
  hintTimeline:
    'Ziehen bewegt durch die Zeit, Finger spreizen oder Mausrad mit {key} zoomt. Ein Zeichen öffnet Darstellungen und Quellen; die Taste ? zeigt alle Tasten.',
  hintStory: 'Blättern bewegt durch die Zeit. Ein Titel öffnet Darstellungen und Quellen.',
  hintTable: 'Ein Spaltenkopf sortiert die Tabelle. Ein Titel öffnet Darstellungen und Quellen.',
  hintMap:
    'Wählen Sie ein Land, um seine Ereignisse zu sehen. Ziehen bewegt die Karte, Finger spreizen zoomt.',
} satisfies Translation<typeof en>;
