import { roomOf } from './overlay.ts';
import type { Box, MeasureText, Scene } from './scene.ts';

/** Where an event stands on a picture: a point (`x0` = `x1`), or a bar. `y0` and `y1` are its top and bottom. */
export interface Place {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

const aroundPoint = (x: number, y: number, reach: number): Place => ({
  x0: x,
  x1: x,
  y0: y - reach,
  y1: y + reach,
});

/** Diameter of a numbered circle and of a dot on a thread. */
const CIRCLE = 19;
const DOT = 9;
/** Ring of the selected mark. */
const RING = 26;

/**
 * Where events are drawn: their mark, dot or bar, else the pill they are in. What is folded, or one of many in a
 * histogram, has no place of its own. Looks through what is drawn, never through lists of rows but those of pills.
 */
export function placesOf(scene: Scene, rows: ReadonlySet<number>): ReadonlyMap<number, Place> {
  const found = new Map<number, Place>();
  const add = (row: number, place: Place): void => {
    if (rows.has(row) && !found.has(row)) found.set(row, place);
  };
  for (const { row, x, y, size, joinY, selected } of scene.marks)
    if (joinY === undefined) add(row, aroundPoint(x, y, (selected ? RING : size) / 2));
  for (const { y, dots } of scene.threads)
    for (const dot of dots)
      for (const row of dot.rows ?? [dot.row])
        add(row, aroundPoint(dot.x, y, (dot.text === undefined ? DOT : CIRCLE) / 2));
  for (const { row, x, y, width, height } of scene.bars)
    add(row, { x0: x, x1: x + width, y0: y, y1: y + height });
  if (found.size === rows.size) return found;
  for (const { rows: list, x, y, width, height } of scene.clusters)
    for (const row of rows)
      if (list.includes(row)) add(row, { x0: x, x1: x + width, y0: y, y1: y + height });
  return found;
}

/** What an arc passes behind: every text and mark of the picture. */
export function obstaclesOf(scene: Scene, measure: MeasureText): readonly Box[] {
  const boxes: Box[] = [];
  for (const label of scene.labels) boxes.push(roomOf(label));
  for (const { x, y, size, selected, joinY } of scene.marks) {
    const reach = (selected && joinY === undefined ? RING : size) / 2;
    boxes.push({ x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach });
  }
  for (const { x, y, width, height } of [...scene.clusters, ...scene.folds])
    boxes.push({ x, y, width, height });
  for (const { x, y, width, height, label } of scene.bars) {
    // Only its words: an arc may cross a bar's ground, as a leader does.
    if (label) {
      const note = label.note === '' ? 0 : measure(label.note, 'barNote') + 6;
      boxes.push({ x: label.x, y, width: measure(label.text, 'bar') + note, height });
    } else boxes.push({ x, y: y + height - 3, width, height: 3 });
  }
  for (const { x, y } of scene.dimmed) boxes.push({ x: x - 4, y: y - 4, width: 8, height: 8 });
  for (const { y, head } of scene.lanes)
    if (head > 0) boxes.push({ x: 0, y, width: scene.width, height: head });
  addThreads(scene, measure, boxes);
  addAxis(scene, measure, boxes);
  return boxes;
}

function addThreads({ threads }: Scene, measure: MeasureText, boxes: Box[]): void {
  for (const { dots, y, name, note, nameX, nameY } of threads) {
    for (const { x, text } of dots) {
      const size = text === undefined ? DOT : CIRCLE;
      boxes.push({ x: x - size / 2, y: y - size / 2, width: size, height: size });
    }
    const width = measure(name, 'lane') + (note === '' ? 0 : measure(note, 'barNote') + 7);
    boxes.push({ x: nameX, y: nameY, width, height: 17 });
  }
}

function addAxis({ axis, now }: Scene, measure: MeasureText, boxes: Box[]): void {
  for (const { label, labelX } of axis.minor)
    if (labelX !== undefined)
      boxes.push({ x: labelX, y: axis.y + 4, width: measure(label, 'axisMinor'), height: 14 });
  for (const { label, labelX } of axis.major)
    if (labelX !== undefined)
      boxes.push({ x: labelX, y: axis.y + 20, width: measure(label, 'axisMajor'), height: 16 });
  if (now) boxes.push({ x: now.x - 30, y: 0, width: 60, height: 20 });
}

/** Upright lines that text should stand clear of where it can. */
export function polesOf(scene: Scene): readonly Box[] {
  return scene.labels.map(({ leaderX, leaderTop, leaderBottom }) => ({
    x: leaderX - 1,
    y: Math.min(leaderTop, leaderBottom),
    width: 2,
    height: Math.abs(leaderBottom - leaderTop),
  }));
}

export const overlaps = (a: Box, b: Box, gap: number): boolean =>
  a.x < b.x + b.width + gap &&
  b.x < a.x + a.width + gap &&
  a.y < b.y + b.height + gap &&
  b.y < a.y + a.height + gap;
