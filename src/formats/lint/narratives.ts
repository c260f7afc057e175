/** Rules that look at narratives. */
import { narrativeWithoutText, onDataset, repeatedStep } from './findings.ts';
import type { Rule } from './types.ts';

/** A narrative without a word is a list, and an event twice in a row is a step that leads nowhere. Each is said once. */
export const narratives: Rule = ({ dataset }) =>
  (dataset.narratives ?? []).flatMap(({ id, steps }) => {
    const isMute = steps.every(({ text }) => text === undefined);
    const again = steps.findIndex(({ event }, i) => event === steps[i - 1]?.event);
    return [
      ...(isMute ? [onDataset(narrativeWithoutText(id))] : []),
      ...(again === -1 ? [] : [onDataset(repeatedStep(id, again + 1, steps[again]?.event ?? ''))]),
    ];
  });
