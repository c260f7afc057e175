import type { Problem } from '../model/index.ts';
import type { Controls } from '../ui/index.ts';

/** A value read from an attribute, and what is wrong with what stands there. */
export interface Setting<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}

const CONTROLS: readonly Controls[] = ['full', 'compact', 'none'];

function refused<T>(value: T, field: string, text: string, fix: string): Setting<T> {
  const message = `${field} not understood: ${JSON.stringify(text)}`;
  const code = `${field}-unknown`;
  return {
    value,
    problems: [{ severity: 'warning', code, message, fix, source: '', field, value: text }],
  };
}

export function readControls(text: string | null, initial: Controls): Setting<Controls> {
  const value = text === null || text === '' ? initial : CONTROLS.find((c) => c === text.trim());
  return value === undefined
    ? refused(initial, 'controls', text ?? '', `write one of ${CONTROLS.join(', ')}`)
    : { value, problems: [] };
}

/** `auto` or a CSS length. */
export function readHeight(text: string | null): Setting<string> {
  const value = text === null || text.trim() === '' ? 'auto' : text.trim();
  return value === 'auto' ||
    (CSS.supports('width', value) && /^[\d.+-]|^(?:calc|min|max|clamp)\(/.test(value))
    ? { value, problems: [] }
    : refused('auto', 'height', value, 'write auto or a length such as 32rem');
}

/** A list of hosts, separated by spaces or commas, lower case. */
export const readHosts = (text: string | null | undefined): readonly string[] =>
  (text ?? '')
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((host) => host !== '');
