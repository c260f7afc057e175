import { expect, it } from 'vitest';
import { readingsOf } from './date-numeric.ts';

it('gives both readings of a date of two, and none of a date of one', () => {
  expect(readingsOf('5/10/2024')).toEqual({ dmy: '2024-10-05', mdy: '2024-05-10' });
  expect(readingsOf(' 05.10.2024 12:00')).toEqual({ dmy: '2024-10-05', mdy: '2024-05-10' });
  for (const text of ['13/10/2024', '5/5/2024', '5/10/24', '2024-10-05', 'soon'])
    expect(readingsOf(text), text).toBeUndefined();
});
