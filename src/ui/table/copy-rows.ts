import { ROLE_WORDS, STATUS_WORDS } from '../../model/index.ts';
import { copyText } from '../panels/clipboard.ts';
import type { Session } from '../session.svelte.ts';
import { COLUMNS, COLUMN_NAMES } from './columns.ts';
import { type RowsText, rowsText } from './rows-text.ts';

/** The cells of a row as the table says them. */
function cellsOf(session: Session, row: number): readonly string[] {
  const { words } = session;
  const event = session.event(row);
  const countries = (event.countries ?? []).map((entry) => {
    const { code, role } = typeof entry === 'string' ? { code: entry, role: undefined } : entry;
    const name = session.countryName(code);
    return role === undefined || role === 'party'
      ? name
      : words.t('tableCountryRole', { name, role: words.t(ROLE_WORDS[role]) });
  });
  return [
    session.dateOf(row),
    session.titleOf(row),
    countries.join('; '),
    session.text(session.store?.categories[session.store.columns.category[row] ?? -1]?.label),
    words.t(STATUS_WORDS[event.status ?? 'occurred']),
    words.number(event.importance ?? 3),
    words.number(event.sources?.length ?? 0),
  ];
}

/** Puts text and table into the clipboard, or the text alone where that is all it takes; false where it takes nothing. */
async function put({ text, html }: RowsText): Promise<boolean> {
  try {
    const blob = (content: string, type: string): Blob => new Blob([content], { type });
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': blob(text, 'text/plain'),
        'text/html': blob(html, 'text/html'),
      }),
    ]);
    return true;
  } catch {
    return copyText(text);
  }
}

export function copyRows(session: Session, rows: Uint32Array): Promise<boolean> {
  const head = COLUMN_NAMES.map((name) => session.words.t(COLUMNS[name].head));
  return put(
    rowsText(
      head,
      [...rows].map((row) => cellsOf(session, row)),
    ),
  );
}
