import type { PlacedLabel } from './block.ts';
import {
  type LaneContext,
  type LaneParts,
  addRings,
  inWindow,
  markAt,
  slotY,
} from './lane-context.ts';
import type { Block } from './levels.ts';
import { M } from './metrics.ts';
import { conflict, crosses, isInside, labelAt } from './overlay.ts';
import type { Lane } from './scene.ts';
import { addBins, addStrip, mergePills, pillOf } from './strip-scene.ts';

/** Marks, labels, pills and bins of all lanes. Work is proportional to what is in view. */
export function lanesIn(context: LaneContext): LaneParts {
  const parts: LaneParts = { marks: [], labels: [], clusters: [], bins: [], runs: [] };
  const { frame, geometry, level } = context;
  const blocks = level.blocks(frame.window.start, frame.window.end);
  const strays = { left: straysAt(context, 'left'), right: straysAt(context, 'right') };
  geometry.lanes.forEach((lane, at) => {
    const from = parts.clusters.length;
    for (const block of blocks) addBlock(context, parts, lane, at, block);
    addStrays(context, parts, lane, at, strays);
    mergePills(parts.clusters, from);
  });
  for (const { row, lane, label } of context.overlays) {
    const place = geometry.lanes[lane];
    if (!place) continue;
    parts.marks.push(markAt(context, row, place.spineY, { labelled: true }));
    parts.labels.push(label);
    addRings(context, parts, row, place.spineY);
  }
  return parts;
}

function addBlock(
  context: LaneContext,
  parts: LaneParts,
  lane: Lane,
  at: number,
  block: Block,
): void {
  const laneBlock = block.lanes[at];
  if (laneBlock === undefined) return;
  for (const placed of laneBlock.labels) addLabel(context, parts, lane, placed);
  if (laneBlock.strip.kind === 'bins') addBins(context, parts, lane, at, block, laneBlock.strip);
  else addStrip(context, parts, lane, at, block, laneBlock);
}

/** A label and its mark. The label is left out where it would cross an edge or the now line, or meets the selected one. */
function addLabel(context: LaneContext, parts: LaneParts, lane: Lane, placed: PlacedLabel): void {
  const { frame, input, overlays, lifted } = context;
  if (!inWindow(frame, placed.anchor) || lifted.has(placed.row)) return;
  const markY = placed.slot === undefined ? lane.spineY : slotY(lane, placed.slot);
  const label = labelAt(placed, placed.text, placed.row, frame.x(placed.anchor), lane, markY);
  const now = input.now === undefined ? undefined : frame.x(input.now);
  const shown =
    isInside(frame, label) &&
    (now === undefined || !crosses(label, now)) &&
    overlays.every((overlay) => !conflict(overlay.label, label));
  const size = placed.slot === undefined ? undefined : 8;
  parts.marks.push(markAt(context, placed.row, markY, { labelled: shown, size }));
  if (shown) parts.labels.push(label);
  addRings(context, parts, placed.row, markY);
}

/** Events that only may lie in the window, with their mark's place outside it: they wait at the edge. */
function addStrays(
  context: LaneContext,
  parts: LaneParts,
  lane: Lane,
  at: number,
  strays: Readonly<Record<'left' | 'right', ReadonlyMap<number, readonly number[]>>>,
): void {
  for (const side of ['left', 'right'] as const) {
    const rows = strays[side].get(at) ?? [];
    if (rows.length === 0) continue;
    const { frame } = context;
    if (rows.length > M.perColumn) {
      const x = side === 'left' ? frame.left : frame.right;
      parts.clusters.push(pillOf(context, lane, `${at}:${side}`, rows, x));
      continue;
    }
    const x = side === 'left' ? frame.left + 5 : frame.right - 5;
    rows.forEach((row, slot) =>
      parts.marks.push(markAt(context, row, slotY(lane, slot), { labelled: false, size: 8, x })),
    );
  }
}

/** Rows by lane whose span reaches over one end of the window while their anchor lies beyond it. */
function straysAt(
  context: LaneContext,
  side: 'left' | 'right',
): ReadonlyMap<number, readonly number[]> {
  const { frame, index, input } = context;
  const { start, end } = frame.window;
  const byLane = new Map<number, number[]>();
  index.spans.crossing(side === 'left' ? start : end, (row) => {
    const anchor = input.store.columns.anchor[row] ?? 0;
    if (side === 'left' ? anchor >= start : anchor < end) return;
    const lane = index.plan.owner(row);
    const list = byLane.get(lane);
    if (list) list.push(row);
    else byLane.set(lane, [row]);
  });
  const { rank } = input.store;
  for (const rows of byLane.values()) rows.sort((a, b) => (rank[a] ?? 0) - (rank[b] ?? 0));
  return byLane;
}
