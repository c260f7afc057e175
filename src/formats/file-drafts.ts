/** What is said about whole files; the same rules as drafts.ts. Apart from it, since a file without a fault needs none of it. */
import { about } from './drafts.ts';
import type { Draft } from './types.ts';

export const htmlInstead = (): Draft => ({
  severity: 'error',
  code: 'html-instead-of-data',
  message: 'web page instead of data',
  fix: 'give the address of the file itself; on GitHub and in shared folders that is the "raw" or "download" link',
});
export const unknownFormat = (start: string): Draft => ({
  severity: 'error',
  ...about(
    'format-not-recognised',
    'format not recognised, the file starts with',
    'use our JSON, or CSV whose first row names the columns date and title',
    start,
  ),
});
export const unknownEncoding = (label: string): Draft => ({
  severity: 'error',
  ...about('encoding-unknown', 'encoding not known', 'write utf-8, windows-1251, …', label),
});

export const notJson = (expected: string, found: string, fix: string): Draft => ({
  severity: 'error',
  ...about('json-syntax', `JSON syntax broken, ${expected} expected, found`, fix, found),
});
