import { once } from '../base/index.ts';
import type { ReadOptions, Source } from './types.ts';

/** A decoded file as readers and the registry look at it. */
export function createSource(text: string, options: ReadOptions): Source {
  return {
    text,
    name: options.name ?? '',
    options,
    json: once(() => {
      // A list or an object: a bare number or text would make a format of every odd file.
      if (!/^\s*[{[]/.test(text)) return undefined;
      try {
        return JSON.parse(text) as unknown;
      } catch {
        return undefined;
      }
    }),
  };
}
