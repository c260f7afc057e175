/** What a view names and the data do not have. */
import type { Problem } from '../model/index.ts';
import type { Session } from '../ui/index.ts';

const notFound = (field: string, value: string, fix: string): Problem => ({
  severity: 'warning',
  code: `${field}-not-found`,
  message: `${field} not found: ${JSON.stringify(value)}`,
  fix,
  source: '',
  field,
  value,
});

export const eventNotFound = (id: string): Problem =>
  notFound('event', id, 'it may have been renamed or removed; search for it');

export function lostIn({ view, selected, dataset }: Session): readonly Problem[] {
  const { event, narrative: id, step } = view;
  const narrative = dataset?.narratives?.find((each) => each.id === id);
  const last = narrative?.steps.length ?? step;
  return [
    ...(event !== undefined && selected === undefined ? [eventNotFound(event)] : []),
    ...(id !== undefined && narrative === undefined
      ? [notFound('narrative', id, 'it may have been renamed or removed')]
      : []),
    ...(step > last ? [notFound('step', String(step), `write a number from 1 to ${last}`)] : []),
  ];
}
