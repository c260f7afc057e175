import type { Frame } from './frame.ts';
import type { Geometry } from './geometry.ts';
import { type Form, type LabelText, labelText } from './label-text.ts';
import type { Level } from './levels.ts';
import { M } from './metrics.ts';
import type { RowIndex } from './rows.ts';
import type { Box, Label, Lane, LayoutInput } from './scene.ts';

/** A label that is laid over the others because its event is selected or focused. */
export interface Overlay {
  readonly row: number;
  readonly lane: number;
  readonly label: Label;
}

/** Room that the selected label's ground takes around its text. */
export const GROUND = { x: 8, y: 5 } as const;

interface Try {
  readonly side: 'right' | 'left';
  readonly form: Form;
  readonly bottom: number;
}

/** Labels of the selected and the focused event where their date is in the window, the selected first. */
export function overlaysIn(
  input: LayoutInput,
  index: RowIndex,
  geometry: Geometry,
  level: Level,
  frame: Frame,
): Overlay[] {
  const found: Overlay[] = [];
  for (const row of new Set([frame.selected, frame.focused])) {
    if (row === undefined || !index.has(row) || input.tenures?.draws(row)) continue;
    const anchor = input.store.columns.anchor[row] ?? 0;
    const at = index.plan.owner(row);
    const lane = geometry.lanes[at];
    if (lane === undefined || anchor < frame.window.start || anchor >= frame.window.end) continue;
    const placed = level.blockAt(anchor).lane(at)?.labelOf.get(row);
    const selected = row === frame.selected;
    if (!selected && placed) continue;
    const text = labelText(input, row, selected);
    const tries = triesFor(input, level, lane, at, row, text);
    const fits = tries.map((each) => labelAt(each, text, row, frame.x(anchor), lane));
    const label = choose(input, frame, fits, found, selected);
    if (label) found.push({ row, lane: at, label });
  }
  return found;
}

function choose(
  input: LayoutInput,
  frame: Frame,
  fits: readonly Label[],
  found: readonly Overlay[],
  selected: boolean,
): Label | undefined {
  const free = fits.filter((label) => found.every((other) => !conflict(other.label, label)));
  const inside = free.filter((label) => isInside(frame, label));
  const now = input.now === undefined ? undefined : frame.x(input.now);
  return (
    inside.find((label) => now === undefined || !crosses(label, now)) ??
    inside[0] ??
    (selected ? fits[0] : undefined)
  );
}

/** Ways to set it, best first: as it stands among the labels, else where it displaces least. Independent of the window. */
function triesFor(
  input: LayoutInput,
  level: Level,
  lane: Lane,
  at: number,
  row: number,
  text: LabelText,
): Try[] {
  const anchor = input.store.columns.anchor[row] ?? 0;
  const block = level.blockAt(anchor).lane(at);
  const placed = block?.labelOf.get(row);
  const pad = text.selected ? GROUND.y : 0;
  const { field } = lane;
  const tries: (Try & { cost: number })[] = [];
  for (const side of ['right', 'left'] as const) {
    for (const lines of [1, 2] as const) {
      const form = text.form(lines);
      if (form === undefined || (lines === 1 && form.width > M.wrapMax + 40)) continue;
      const top = field - form.height - pad;
      for (let bottom = M.base + pad; bottom <= Math.max(top, M.base + pad); bottom += 12) {
        const home = placed && side === placed.side ? Math.abs(bottom - placed.bottom) : 400;
        const label = labelAt({ side, form, bottom }, text, row, 0, lane);
        let cost =
          (placed ? home / 100 : bottom / 100) +
          (lines === 2 ? 0.5 : 0) +
          (side === 'left' ? 0.2 : 0);
        for (const other of block?.labels ?? []) {
          const x = (other.anchor - anchor) / level.scale;
          if (other.row === row || Math.abs(x) > 700) continue;
          if (conflict(label, labelAt({ ...other }, other.text, other.row, x, lane)))
            cost += 10 ** ((input.store.columns.importance[other.row] ?? 3) - 2);
        }
        tries.push({ side, form, bottom, cost });
      }
    }
  }
  return tries.sort((a, b) => a.cost - b.cost);
}

/** The label of a place: `x` is its leader, the lane's spine its ground, over it or, in a lane that faces down, under it. */
export function labelAt(
  place: Try,
  text: LabelText,
  row: number,
  x: number,
  lane: Lane,
  markY = lane.spineY,
): Label {
  const gap = text.selected ? GROUND.x : M.leaderGap;
  const { isDown, spineY } = lane;
  const y = isDown ? spineY + place.bottom : spineY - place.bottom - place.form.height;
  const pad = text.selected ? GROUND.y : 0;
  return {
    row,
    x: place.side === 'right' ? x + gap : x - gap - place.form.width,
    y,
    width: place.form.width,
    height: place.form.height,
    side: place.side,
    lines: place.form.lines,
    note: text.note,
    noteItalic: text.noteItalic,
    style: text.style,
    lineHeight: text.lineHeight,
    cut: place.form.cut,
    selected: text.selected,
    leaderX: x,
    leaderTop: isDown ? markY : y - pad,
    leaderBottom: isDown ? y + place.form.height + pad : markY,
  };
}

/** The room a label takes: its text, and the ground of the selected one. */
export function roomOf(label: Label): Box {
  if (!label.selected) return label;
  return {
    x: label.x - GROUND.x,
    y: label.y - GROUND.y,
    width: label.width + 2 * GROUND.x,
    height: label.height + 2 * GROUND.y,
  };
}

/** Whether two labels may not stand together: boxes nearer than 9 px, or a leader through the other's box. */
export function conflict(a: Label, b: Label): boolean {
  const [p, q] = [roomOf(a), roomOf(b)];
  const apart =
    p.x + p.width + M.gapX <= q.x ||
    q.x + q.width + M.gapX <= p.x ||
    p.y + p.height + 4 <= q.y ||
    q.y + q.height + 4 <= p.y;
  return !apart || pierces(a, q) || pierces(b, p);
}

const pierces = (label: Label, box: Box): boolean =>
  label.leaderX > box.x - 2 &&
  label.leaderX < box.x + box.width + 2 &&
  label.leaderTop < box.y + box.height &&
  label.leaderBottom > box.y;

export function isInside(frame: Frame, label: Label): boolean {
  const room = roomOf(label);
  return room.x >= frame.left - M.inset && room.x + room.width <= frame.right + M.inset;
}

export const crosses = (label: Label, x: number): boolean => {
  const room = roomOf(label);
  return x > room.x - 2 && x < room.x + room.width + 2;
};
