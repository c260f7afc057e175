import { describe, expect, test } from 'vitest';
import { readArgs } from './args.ts';
import { TABLE_FLAGS, tableOptionsOf } from './table-flags.ts';

const options = (...argv: readonly string[]) => tableOptionsOf(readArgs(argv, TABLE_FLAGS));

describe('how a table is to be read', () => {
  test('each flag as the option that it is', () => {
    const argv =
      '--encoding windows-1251 --no-header --delimiter tab --date-order MDY --epoch unix-s';
    expect(options(...argv.split(' '))).toEqual({
      encoding: 'windows-1251',
      columns: undefined,
      header: false,
      delimiter: '\t',
      dateOrder: 'mdy',
      epoch: 'unix-s',
    });
  });
  test('nothing said is nothing decided', () => {
    expect(Object.values(options()).every((value) => value === undefined)).toBe(true);
  });
  test('columns by header; commas in one stay, and a field can be none', () => {
    expect(
      options('--columns', 'date=Datum, title=Was, kurz,countries=A + B,end=').columns,
    ).toEqual({
      date: 'Datum',
      title: 'Was, kurz',
      countries: 'A + B',
      end: '',
    });
  });
  test.each([
    [['--encoding', 'klingon'], 'write a label of the Encoding standard: utf-8'],
    [['--columns', 'Datum'], 'write FIELD=HEADER'],
    [['--columns', 'dates=Datum'], 'did you mean date? write one of id, date, end'],
    [['--columns', '__proto__=Datum'], 'write one of id, date, end'],
    [['--columns', 'date=A,date=B'], 'field given twice'],
    [['--delimiter', 'constructor'], 'write one character, or comma, semicolon, tab'],
    [['--delimiter', '"'], 'value of --delimiter not usable'],
    [['--date-order', 'ymd'], 'write one of dmy, mdy'],
    [['--epoch', 'excel'], 'write one of excel1900, excel1904, unix-s, unix-ms'],
  ])('%j is wrong, with what is allowed', (argv, said) => {
    expect(() => options(...argv)).toThrow(said);
  });
});
