import { TEXTS, halvesOf } from './texts.ts';
import { type Args, UsageError } from './types.ts';

/** The address of a folder that a flag gives, with a slash at its end; undefined where it is not given. */
export function folderUrlOf(args: Args, flag: string): string | undefined {
  const given = args.value(flag);
  if (given === undefined) return undefined;
  const url = /^https?:\/\//i.test(given) && URL.canParse(given) ? new URL(given) : undefined;
  if (url === undefined) throw new UsageError(TEXTS.badFlagValue(flag, ...halvesOf(TEXTS.badBase)));
  // A name and a password are no part of where it is, and would be published.
  url.username = '';
  url.password = '';
  url.search = '';
  url.hash = '';
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
