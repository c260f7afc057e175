import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TABLE_FIELDS, TAKES_MANY, type TableField, readDataset } from '../../formats/index.ts';
import { withField } from './columns.ts';

const field = fc.constantFrom<TableField | undefined>(undefined, ...TABLE_FIELDS);
/** Places of the columns that are said for a field. */
const placesOf = (said: string | undefined): readonly number[] =>
  (said ?? '').split(' + ').flatMap((name) => (name === '' ? [] : Number(name.slice(7)) - 1));

describe('withField', () => {
  it('gives the column its field, says every field, and keeps single fields single', () => {
    fc.assert(
      fc.property(
        fc.array(field, { minLength: 1, maxLength: 9 }),
        fc.nat(),
        field,
        (old, at, to) => {
          const column = at % old.length;
          const said = withField(old, column, to);
          expect(Object.keys(said).sort()).toEqual([...TABLE_FIELDS].sort());
          for (const name of TABLE_FIELDS) {
            const places = placesOf(said[name]);
            expect(places.includes(column)).toBe(name === to);
            if (name === to && !TAKES_MANY.has(name)) expect(places).toEqual([column]);
            // Nothing is said of a column that was not so before.
            for (const place of places) if (place !== column) expect(old[place]).toBe(name);
          }
        },
      ),
    );
  });

  it('lets a whole date and its parts take each other’s place', () => {
    const parts = withField(['date', undefined, 'title'], 1, 'year');
    expect([parts.date, parts.year]).toEqual(['', 'column 2']);
    const whole = withField(['year', 'month', 'title'], 2, 'date');
    expect([whole.date, whole.year, whole.month]).toEqual(['column 3', '', '']);
  });

  it('is what the reader then takes the columns for, repeated headers included', () => {
    const csv = 'when,text,text\n1 May 2020,Short,Long\n';
    const { table } = readDataset(csv);
    const { dataset, table: next } = readDataset(csv, {
      columns: withField(table?.fields ?? [], 2, 'title'),
    });
    expect(next?.fields).toEqual(
      ['date', 'summary', 'title'].map((name, i) => (i === 1 ? table?.fields[1] : name)),
    );
    expect(dataset.events.map(({ title }) => title)).toEqual(['Long']);
  });
});
