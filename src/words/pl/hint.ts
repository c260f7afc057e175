import type { hint as en } from '../en/hint.ts';
import type { Translation } from '../words.ts';

export const hint = {
  hint: 'Pierwsze kroki',
  hintTimeline:
    'Przeciągnij, aby poruszać się w czasie; zsuń palce lub kręć kółkiem, trzymając {key}, aby zmienić skalę. Znak otwiera relacje stron i źródła; klawisz ? pokazuje wszystkie klawisze.',
  hintStory: 'Przewijaj, aby poruszać się w czasie. Tytuł otwiera relacje stron i źródła.',
  hintTable: 'Nagłówek kolumny sortuje tabelę. Tytuł otwiera relacje stron i źródła.',
  hintMap:
    'Wybierz kraj, aby zobaczyć jego wydarzenia. Przeciągnij, aby przesunąć mapę, zsuń palce, aby zmienić skalę.',
} satisfies Translation<typeof en>;
