import type { PlacedLabel } from './block.ts';
import { type LaneContext, type LaneParts, inWindow, markAt, slotY } from './lane-context.ts';
import { levelOf } from './level.ts';
import type { Block } from './levels.ts';
import { M } from './metrics.ts';
import { conflict, crosses, isInside, labelAt } from './overlay.ts';
import type { Label, Lane } from './scene.ts';
import { addBins, addStrip, mergePills, pillOf } from './strip-scene.ts';

/** Marks, labels, pills and bins of all lanes. Work is proportional to what is in view. */
export function lanesIn(context: LaneContext): LaneParts {
  const parts: LaneParts = {
    ...{ marks: [], rings: [], dimmed: [], ringBands: [], labels: [] },
    ...{ clusters: [], bins: [], runs: [] },
  };
  const { frame, geometry, level, shown } = context;
  const blocks = level.blocks(frame.window.start, frame.window.end);
  const strays = { left: straysAt(context, 'left'), right: straysAt(context, 'right') };
  for (const at of shown) {
    const lane = geometry.lanes[at];
    if (lane === undefined) continue;
    const from = parts.clusters.length;
    const row: LabelRow = { standing: [], cut: [] };
    for (const block of blocks) addBlock(context, parts, lane, at, block, row);
    for (const each of row.cut) turn(context, parts, lane, row.standing, each);
    addStrays(context, parts, lane, at, strays);
    mergePills(parts.clusters, from);
  }
  for (const { row, lane, label } of context.overlays) {
    const place = geometry.lanes[lane];
    if (!place) continue;
    parts.marks.push(markAt(context, row, place.spineY, { labelled: true }));
    parts.labels.push(label);
  }
  return parts;
}

function addBlock(
  context: LaneContext,
  parts: LaneParts,
  lane: Lane,
  at: number,
  block: Block,
  row: LabelRow,
): void {
  const laneBlock = block.lane(at);
  if (laneBlock === undefined) return;
  for (const placed of laneBlock.labels) addLabel(context, parts, lane, placed, row);
  if (laneBlock.strip.kind === 'bins') addBins(context, parts, lane, at, block, laneBlock.strip);
  else addStrip(context, parts, lane, at, block, laneBlock);
}

/** The labels of a lane in a window, whether or not the selected one hides them; and those that an edge cuts. */
interface LabelRow {
  readonly standing: Label[];
  readonly cut: {
    readonly placed: PlacedLabel;
    /** Its mark, and the place of that in the list; none where the event is laid over the others. */
    readonly x: number;
    readonly y: number;
    readonly mark: number | undefined;
  }[];
}

/** The least importance of a label that may turn at an edge. */
const TURN_FROM = 4;

/**
 * A greater label that the plot's edge would cut is set in another form at the same height, if that one is free:
 * the most important events of a window must not be nameless because their label leans over its edge.
 */
function turn(
  context: LaneContext,
  parts: LaneParts,
  lane: Lane,
  standing: Label[],
  { placed, x, y, mark }: LabelRow['cut'][number],
): void {
  const { importance } = context.input.store.columns;
  if ((importance[placed.row] ?? 0) < TURN_FROM) return;
  const other = placed.side === 'left' ? 'right' : 'left';
  // prettier-ignore
  for (const [side, lines] of [[placed.side, 2], [other, 1], [other, 2]] as const) {
    const form = placed.text.form(lines);
    if (form === undefined) continue;
    const place = { side, form, bottom: placed.bottom };
    const label = labelAt(place, placed.text, placed.row, x, lane, y);
    if (!fitsField(lane, label) || !isUncut(context, label)) continue;
    if (standing.some((each) => conflict(each, label))) continue;
    standing.push(label);
    const old = mark === undefined ? undefined : parts.marks[mark];
    if (mark === undefined || old === undefined || isHidden(context, label)) return;
    parts.labels.push({ ...label, turned: true });
    parts.marks[mark] = { ...old, labelled: true };
    return;
  }
}

const fitsField = ({ labelTop, field }: Lane, { y, height }: Label): boolean =>
  y >= labelTop && y + height <= labelTop + field;

function isUncut({ frame, input }: LaneContext, label: Label): boolean {
  const now = input.now === undefined ? undefined : frame.x(input.now);
  return isInside(frame, label) && (now === undefined || !crosses(label, now));
}

/** Whether it meets the selected or the focused label, which is laid over the others. */
const isHidden = ({ overlays }: LaneContext, label: Label): boolean =>
  overlays.some((overlay) => conflict(overlay.label, label));

/** Whether a label meets a greater one, as it may only where another level stands in for that of the window. */
const isTooClose = (
  { frame, level }: LaneContext,
  standing: readonly Label[],
  label: Label,
): boolean =>
  levelOf(frame.scale) !== level.level && standing.some((other) => conflict(other, label));

/** A label and its mark. The label is left out where it would cross an edge or the now line, or meets the selected one. */
function addLabel(
  context: LaneContext,
  parts: LaneParts,
  lane: Lane,
  placed: PlacedLabel,
  row: LabelRow,
): void {
  const { frame, lifted } = context;
  if (!inWindow(frame, placed.anchor)) return;
  const markY = placed.slot === undefined ? lane.spineY : slotY(lane, placed.slot);
  const label = labelAt(placed, placed.text, placed.row, frame.x(placed.anchor), lane, markY);
  const uncut = isUncut(context, label);
  const hasRoom = uncut && !isTooClose(context, row.standing, label);
  // The place of one that is laid over the others stays taken: selecting it moves no other label.
  const isLifted = lifted.has(placed.row);
  if (hasRoom) row.standing.push(label);
  if (!uncut)
    row.cut.push({
      placed,
      x: label.leaderX,
      y: markY,
      mark: isLifted ? undefined : parts.marks.length,
    });
  if (isLifted) return;
  const shown = hasRoom && !isHidden(context, label);
  const size = placed.slot === undefined ? undefined : 8;
  parts.marks.push(markAt(context, placed.row, markY, { labelled: shown, size }));
  if (shown) parts.labels.push(label);
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
      parts.clusters.push(pillOf(context, lane, `${at}:${side}`, rows, { x }));
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
  const shown = new Set(context.shown);
  index.spans.crossing(side === 'left' ? start : end, (row) => {
    const anchor = input.store.columns.anchor[row] ?? 0;
    if (side === 'left' ? anchor >= start : anchor < end) return;
    const lane = index.plan.owner(row);
    if (!shown.has(lane)) return;
    const list = byLane.get(lane);
    if (list) list.push(row);
    else byLane.set(lane, [row]);
  });
  const { rank } = input.store;
  for (const rows of byLane.values()) rows.sort((a, b) => (rank[a] ?? 0) - (rank[b] ?? 0));
  return byLane;
}
