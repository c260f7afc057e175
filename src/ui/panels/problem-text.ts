import type { Words } from '../../words/index.ts';
import type { Problem } from '../../model/index.ts';

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);
const closed = (text: string): string => (/[.!?…]$/.test(text) || text === '' ? text : `${text}.`);

/** Where a problem is, in words: "Row 17, column date"; "" where it has no place. */
export function problemPlace(problem: Problem, words: Words): string {
  const { row, line, field } = problem;
  const record =
    row !== undefined
      ? words.t('problemRow', { row })
      : line !== undefined
        ? words.t('problemLine', { line })
        : undefined;
  const column = field === undefined ? undefined : words.t('problemColumn', { field });
  return capital([record, column].filter((part) => part !== undefined).join(', '));
}

/** What is wrong and what to write instead, as sentences. */
export function problemSentence({ message, fix }: Problem): string {
  return [message, fix]
    .filter((text) => text !== '')
    .map((text) => closed(capital(text)))
    .join(' ');
}

/** The report a reader copies: one line a problem, with its source, for whoever keeps the data. */
export function problemReport(problems: readonly Problem[], words: Words): string {
  return problems
    .map((problem) => {
      const place = problemPlace(problem, words);
      const head = [problem.source, place].filter((part) => part !== '').join(', ');
      const sentence = `${problemSentence(problem)} [${problem.severity} ${problem.code}]`;
      return head === '' ? sentence : `${head}: ${sentence}`;
    })
    .join('\n');
}

/** How many records were refused: errors with the same place are one; those without a place count each. */
export function refusedRecords(problems: readonly Problem[]): number {
  const errors = problems.filter((problem) => problem.severity === 'error');
  const places = new Set(
    errors.map(({ source, row, line }, index) =>
      row === undefined && line === undefined ? `#${index}` : `${source}:${row ?? `l${line}`}`,
    ),
  );
  return places.size;
}
