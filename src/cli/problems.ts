/** Problems as lines of a terminal. */
import type { Problem } from '../model/index.ts';
import { printable } from './printable.ts';

/** Problems printed of one file; the others are counted. */
export const MOST_PRINTED = 100;

const [RED, YELLOW, PLAIN] = ['\u001b[31m', '\u001b[33m', '\u001b[0m'];

/** What stands before the message: "events.csv:7:1". */
function place({ source, line, column }: Problem): string {
  return [source, ...[line, column].filter((part) => part !== undefined)].join(':');
}

/** The row and the field, as a person looks for them. */
function whereabouts({ row, field }: Problem): string {
  const parts = [
    row === undefined ? '' : `row ${row}`,
    field === undefined || field === '' ? '' : `${row === undefined ? 'field' : 'column'} ${field}`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : ` [${parts.join(', ')}]`;
}

/** `FILE:LINE:COLUMN: error CODE: message (fix) [row 7, column date]`. */
export function problemLine(problem: Problem, colours = false): string {
  const { severity, code, message, fix } = problem;
  const said = `: ${message} (${fix})${whereabouts(problem)}`;
  const shade = severity === 'error' ? RED : YELLOW;
  const kind = colours ? `${shade}${severity}${PLAIN}` : severity;
  return `${printable(place(problem))}: ${kind} ${printable(code + said)}`;
}

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By file, line and column; what is about a whole file comes first. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort(
    (a, b) =>
      compareTexts(a.source, b.source) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0),
  );
}

/** At most `most` of them, in their order, errors before warnings, and how many are left out. */
export function capped(
  problems: readonly Problem[],
  most: number,
): { readonly shown: readonly Problem[]; readonly rest: readonly Problem[] } {
  if (problems.length <= most) return { shown: problems, rest: [] };
  const errors = problems.filter(({ severity }) => severity === 'error');
  const others = problems.filter(({ severity }) => severity !== 'error');
  const chosen = new Set([...errors, ...others].slice(0, most));
  return {
    shown: problems.filter((problem) => chosen.has(problem)),
    rest: problems.filter((problem) => !chosen.has(problem)),
  };
}

/** How many of them are errors. */
export const countErrors = (problems: readonly Problem[]): number =>
  problems.reduce((count, { severity }) => count + (severity === 'error' ? 1 : 0), 0);
