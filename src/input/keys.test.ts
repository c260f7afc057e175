import { expect, test } from 'vitest';
import { type KeyPress, commandFor } from './keys.ts';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
});

test('combinations with Ctrl, Alt and ⌘ stay with the browser', () => {
  for (const more of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }])
    expect(commandFor(press('ArrowRight', more), { characters: true })).toBeUndefined();
});

test('single characters can be switched off, named keys cannot', () => {
  expect(commandFor(press('D'), { characters: true })).toBe('pan-right');
  expect(commandFor(press('d'), { characters: false })).toBeUndefined();
  expect(commandFor(press('Home'), { characters: false })).toBe('first');
});

test('Shift turns the arrows from events to panning', () => {
  expect(commandFor(press('ArrowLeft', { shiftKey: true }), { characters: true })).toBe('pan-left');
});
