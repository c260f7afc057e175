import { describe, expect, test } from 'vitest';
import {
  FORMER_CODES,
  ISO_CODES,
  countriesCalled,
  countryEntry,
  countryName,
  countryNameOn,
  resolveCountry,
} from './index.ts';

describe('a name or code on a day', () => {
  test.each([
    ['Russia', '1975-01-01', 'SU', 'Russia on 1975-01-01: the Soviet Union'],
    ['RU', '1991-12-25', 'SU', 'Russia on 1991-12-25: the Soviet Union'],
    ['Russia', '1992-01-01', 'RU', undefined],
    ['Russia', '1914', 'RU', undefined],
    ['Germany', '1975-01-01', 'DE', 'Germany on 1975-01-01: the Federal Republic'],
    ['Germany', '1990-10-03', 'DE', undefined],
    ['East Germany', '1975', 'DD', undefined],
    ['Congo - Kinshasa', '1980-05-01', 'ZR', 'Congo - Kinshasa on 1980-05-01: Zaire'],
    ['Yemen', '1980', 'YE', 'Yemen on 1980-01-01: the Yemen Arab Republic, the north'],
    ['Vietnam', '1968-01-30', 'VN', 'Vietnam on 1968-01-30: the Republic of Vietnam, the south'],
    ['CS', '2004', 'CSXX', 'CS on 2004-01-01: Serbia and Montenegro'],
    ['Czechoslovakia', '2004', 'CS', undefined],
  ])('%s on %s is %s', (name, on, code, assumed) => {
    const found = resolveCountry(name, { on });
    expect(found).toEqual({ ok: true, code, ...(assumed === undefined ? {} : { assumed }) });
  });
});

test.each([
  ['GM', 'DE'],
  ['CH', 'CN'],
  ['RS', 'RU'],
  ['AS', 'AU'],
  ['KV', 'XK'],
  ['us', 'US'],
])('%s of FIPS is %s', (fips, code) =>
  expect(resolveCountry(fips, { system: 'fips' })).toEqual({ ok: true, code }),
);

test('numbers and unknown codes of other systems', () => {
  expect(resolveCountry('365', { system: 'cow', on: '1975' })).toEqual({ ok: true, code: 'SU' });
  expect(resolveCountry('817', { system: 'gw', on: '1968' })).toEqual({ ok: true, code: 'VN' });
  expect(resolveCountry('Russia', { system: 'cow' })).toEqual({ ok: false });
  expect(resolveCountry('DE', { system: 'fips' })).toEqual({ ok: false });
});

test('the name of a country is that of the day', () => {
  const on = (year: number): number => Date.UTC(year, 0);
  expect(countryNameOn('DE', 'en', on(1975))).toBe('West Germany');
  expect(countryNameOn('DE', 'uk', on(1975))).toBe('Західна Німеччина');
  expect(countryNameOn('DE', 'en', Date.UTC(1990, 9, 3))).toBe('Germany');
  expect(countryNameOn('VN', 'en', on(1970))).toBe('South Vietnam');
  expect(countryNameOn('RU', 'en', on(1975))).toBe(countryName('RU', 'en'));
});

test.each([
  ['Deutschland', 'DE'],
  ['Holland', 'NL'],
  ['CCCP', 'SU'],
  ['СССР', 'SU'],
  ['Sakartvelo', 'GE'],
  ['sakart', 'GE'],
  ['Zaire', 'ZR'],
  ['Burma', 'MM'],
])('%s finds %s', (text, code) => expect(countriesCalled(text)).toContain(code));

describe('the table of countries', () => {
  test('has an entry for every code, and numbers that lead back to it', () => {
    for (const code of [...ISO_CODES, ...FORMER_CODES, 'EU', 'XK']) {
      const entry = countryEntry(code);
      expect(entry?.code).toBe(code);
      if (entry?.fips !== undefined)
        expect(resolveCountry(entry.fips, { system: 'fips' })).toMatchObject({ code });
      if (entry?.kind !== 'former' && entry?.gw !== undefined)
        expect(resolveCountry(String(entry.gw), { system: 'gw', on: '2016' })).toMatchObject({
          code,
        });
    }
    expect(countryEntry('QQ')).toBeUndefined();
  });
  test('knows when former states were there, and who followed', () => {
    expect(countryEntry('CS')).toMatchObject({
      kind: 'former',
      date: '1918-10-28/1992-12-31',
      successors: ['CZ', 'SK'],
    });
    expect(countryEntry('RU')).toMatchObject({ kind: 'iso', predecessors: ['SU'], cow: 365 });
    expect(countryEntry('DE')).toMatchObject({ predecessors: ['DD'], alpha3: 'DEU', fips: 'GM' });
    expect(countryEntry('EU')?.kind).toBe('union');
    expect(countryEntry('XK')).toMatchObject({ kind: 'other', cow: 347 });
    for (const code of FORMER_CODES)
      for (const next of countryEntry(code)?.successors ?? [])
        expect(countryEntry(next)?.predecessors).toContain(code);
  });
});
