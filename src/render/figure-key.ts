import type { KeySign } from '../layout/index.ts';
import { STATUSES, type Status } from '../model/index.ts';
import { drawSymbol } from './marks.ts';
import { hatchLines, placeDot } from './map-figure.ts';
import type { MapRamp } from './map-ramp.ts';
import { type Pen, block, frame, hline, hueOf, vline } from './pen.ts';
import { beginText, textAt } from './text.ts';

/** A line of a map's key: a class of its ground, or a sign on it. */
export type MapKey = { readonly label: string } & (
  { readonly ground: number } | { readonly mapSign: 'place' | 'hatch' }
);
/** One line of the key: a category, or a sign, and its place. */
export type KeyEntry = {
  readonly label: string;
  /** px: where it begins, and its width with the gap after it. */
  readonly x: number;
  readonly width: number;
  /** Whether its sign stands right of its words. */
  readonly isRtl: boolean;
} & ({ readonly category: number } | { readonly sign: KeySign } | MapKey);

const ICON = 26;
const GAP = 18;

/** px that an entry takes whose label is `text` px wide. */
export const keyWidth = (text: number): number => ICON + text + GAP;

const isStatus = (sign: KeySign): sign is KeySign & Status =>
  (STATUSES as readonly string[]).includes(sign);

const SWATCH = { width: 20, height: 12 } as const;

/** @param ramp of the map's classes */
export function drawKey(pen: Pen, entry: KeyEntry, y: number, ramp: MapRamp): void {
  const { width, isRtl } = entry;
  const x = isRtl ? entry.x + width - ICON / 2 + 3 : entry.x + ICON / 2 - 3;
  if ('category' in entry) {
    const shape = pen.swatches[entry.category]?.shape ?? 'ring';
    drawSymbol(pen, shape, 'occurred', hueOf(pen, entry.category), x, y, 11);
  } else if ('ground' in entry || 'mapSign' in entry) drawMapKey(pen, entry, x, y, ramp);
  else if (isStatus(entry.sign)) {
    const shift = entry.sign === 'postponed' ? -4 : 0;
    drawSymbol(pen, 'circle', entry.sign, pen.theme.colours['ink-2'], x + shift, y, 11);
  } else drawSign(pen, entry.sign, x, y);
  beginText(pen, 'barNote', pen.theme.colours['ink-2']);
  if (isRtl) textAt(pen, entry.label, 'barNote', entry.x + width - ICON, y, 'right');
  else textAt(pen, entry.label, 'barNote', entry.x + ICON, y);
}

function drawMapKey(pen: Pen, entry: MapKey, x: number, y: number, ramp: MapRamp): void {
  const { ctx, theme } = pen;
  const { width, height } = SWATCH;
  const [left, top] = [x - width / 2, y - height / 2];
  if ('ground' in entry) {
    ctx.fillStyle = ramp.grounds[entry.ground] ?? theme.colours.paper;
    block(pen, left, top, width, height);
    if (theme.forcedColors) {
      beginText(pen, 'labelNote', theme.colours.ink);
      textAt(pen, String(entry.ground), 'labelNote', x, y, 'center');
    }
  } else if (entry.mapSign === 'place') {
    placeDot(pen, x, y, '');
    return;
  } else {
    ctx.save();
    ctx.beginPath();
    ctx.rect(left, top, width, height);
    ctx.clip();
    hatchLines(pen, left, top, width, height);
    ctx.restore();
  }
  ctx.strokeStyle = theme.colours.mid;
  frame(pen, left, top, width, height);
}

/** The signs of doubt as the picture has them. */
function drawSign(pen: Pen, sign: Exclude<KeySign, Status>, x: number, y: number): void {
  const { ctx, theme } = pen;
  const ink = theme.colours['ink-2'];
  ctx.fillStyle = ink;
  switch (sign) {
    case 'about':
    case 'uncertain':
      beginText(pen, 'number', ink);
      textAt(pen, sign === 'about' ? '~' : '?', 'number', x, y, 'center');
      return;
    case 'day-unknown':
      ctx.globalAlpha = 0.4;
      block(pen, x - 9, y - 2, 18, 4);
      ctx.globalAlpha = 1;
      vline(pen, x - 9, y - 5, y + 5);
      vline(pen, x + 9, y - 5, y + 5);
      return;
    case 'one-of':
      hline(pen, y, x - 6, x + 6, 2);
      drawSymbol(pen, 'circle', 'occurred', ink, x - 7, y, 7);
      drawSymbol(pen, 'circle', 'occurred', ink, x + 7, y, 7);
      return;
    case 'end-uncertain':
      hline(pen, y, x - 10, x, 2);
      for (const at of [3, 8]) hline(pen, y, x + at, x + at + 3, 2);
      return;
    case 'ongoing':
      block(pen, x - 9, y - 3, 13, 6);
      ctx.beginPath();
      ctx.moveTo(x + 4, y - 5);
      ctx.lineTo(x + 10, y);
      ctx.lineTo(x + 4, y + 5);
      ctx.fill();
  }
}
