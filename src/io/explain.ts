import type { Problem } from '../model/index.ts';
import { Deadline, SILENCE_SECONDS, Silence } from './deadline.ts';
import { CutShort, type Failure, type FetchOptions, MAX_BYTES, TooLarge } from './fetch.ts';
import { isOffline, offlineProblem, sourceProblem } from './problems.ts';

/** Why there is no answer at all. Browsers do not say, so one request without reading the answer finds out. */
async function noAnswer(url: URL, options: FetchOptions): Promise<Problem> {
  const { host, href } = url;
  if (isOffline()) return offlineProblem(href);
  const base = new URL(options.base);
  if (base.protocol === 'https:' && url.protocol === 'http:')
    return sourceProblem(
      href,
      'source-insecure',
      `source without encryption in an encrypted page: "${href}"`,
      'write https:// if its server has it',
    );
  if (base.origin !== url.origin && (await answersOthers(href, options)))
    return sourceProblem(
      href,
      'source-not-shared',
      `source closed to pages of other hosts: "${href}"`,
      sheetFix(host) ??
        `ask ${host} to send the header Access-Control-Allow-Origin: *, or put a copy on your own host`,
    );
  return sourceProblem(
    href,
    'source-not-reachable',
    `source not reachable: "${href}"`,
    `check the address and the connection; this page's Content-Security-Policy must name ${host} in connect-src`,
  );
}

async function answersOthers(href: string, { fetch, signal }: FetchOptions): Promise<boolean> {
  const deadline = new Deadline(signal);
  const init = { method: 'HEAD', mode: 'no-cors', credentials: 'omit' } as const;
  try {
    await fetch(href, { ...init, signal: deadline.signal });
    return true;
  } catch {
    return false;
  } finally {
    deadline.destroy();
  }
}

function statusProblem(href: string, status: number): Problem {
  if (status === 404 || status === 410)
    return sourceProblem(
      href,
      'source-not-found',
      `source not found: "${href}"`,
      'check the address; capital letters count',
    );
  if (status === 401 || status === 403)
    return sourceProblem(
      href,
      'source-forbidden',
      `source not public, answer ${status}: "${href}"`,
      'make the file public, or put a copy beside this page',
    );
  return sourceProblem(
    href,
    'source-refused',
    `source answered with an error, ${status}: "${href}"`,
    status >= 500 ? 'try again later' : 'check the address',
  );
}

/** What helps with the address of a page that shows a table or a file, by its host: the file has another address. */
const SHEETS: readonly (readonly [host: RegExp, fix: string])[] = [
  [
    /^docs\.google\.com$/,
    'in the sheet choose File, Share, Publish to web, then “Comma-separated values”, and give the address it shows',
  ],
  [/^(?:gist\.)?github\.com$/, 'open the file, choose “Raw”, and give the address of that page'],
  [
    /(?:^|\.)(?:sharepoint\.com|onedrive\.live\.com|1drv\.ms|office\.com|dropbox\.com|airtable\.com|icloud\.com)$/,
    'download it as CSV and put the file beside your page; this host lets no other page read it',
  ],
];
const sheetFix = (host: string): string | undefined =>
  SHEETS.find(([pattern]) => pattern.test(host))?.[1];

function contentProblem({ href, host }: URL, content: 'empty' | 'html' | 'redirect'): Problem {
  if (content === 'empty')
    return sourceProblem(
      href,
      'source-empty',
      `source empty: "${href}"`,
      'put a header row and one row per event into it',
    );
  if (content === 'redirect')
    return sourceProblem(
      href,
      'source-redirected',
      `source leads to another address: "${href}"`,
      'give the address it leads to; a link to this page may not show data from elsewhere unasked',
    );
  return sourceProblem(
    href,
    'html-instead-of-data',
    `web page instead of data: "${href}"`,
    sheetFix(host) ?? 'give the address of the file itself, not of a page that shows it',
  );
}

/** What an error on the way means to the reader. */
async function errorProblem(url: URL, error: unknown, options: FetchOptions): Promise<Problem> {
  const { href, host } = url;
  if (error instanceof Silence)
    return sourceProblem(
      href,
      'source-silent',
      `source without an answer for ${SILENCE_SECONDS} seconds: "${href}"`,
      `try again; if it stays so, ask the owner of ${host}`,
    );
  if (error instanceof CutShort)
    return sourceProblem(
      href,
      'source-cut',
      `source ended before its announced length: "${href}"`,
      `try again; if it stays so, ask the owner of ${host}`,
    );
  if (error instanceof TooLarge)
    return sourceProblem(
      href,
      'source-too-large',
      `source larger than ${MAX_BYTES / 2 ** 20} MB: "${href}"`,
      'split the file, or leave out what is not shown',
    );
  return noAnswer(url, options);
}

/** What a failure means to the reader, and what helps. May ask the server once more; rejects never. */
export function explain(
  url: URL,
  failure: Failure,
  options: FetchOptions,
): Problem | Promise<Problem> {
  if ('status' in failure) return statusProblem(url.href, failure.status);
  if ('content' in failure) return contentProblem(url, failure.content);
  return errorProblem(url, failure.error, options);
}

export const notAnAddress = (address: string): Problem =>
  sourceProblem(
    address,
    'source-not-an-address',
    `source not an address: "${address}"`,
    'write a relative address or one that begins with https://',
  );

/** A failure that no reader foresaw is the file's problem too: the page goes on. */
export function readingFailed(source: string, error: unknown): Problem {
  const text = error instanceof Error ? error.message : String(error);
  return sourceProblem(
    source,
    'source-not-read',
    `source not understood (${text}): "${source}"`,
    'report it with the file, this is a mistake of the program',
  );
}
