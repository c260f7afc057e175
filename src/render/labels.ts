import type { Label, Scene } from '../layout/index.ts';
import { HALO, type Pen, block, vline } from './pen.ts';
import { beginText, textLine } from './text.ts';
import { TYPE } from './tokens.ts';

/** The ground of the selected label reaches this far beyond its text; towards the leader it reaches the leader. */
const PAD_X = 8;
const PAD_Y = 5;
/** The selected leader; in more contrast all of them. */
const LEADER = 1.5;
const STYLES = ['label5', 'label4', 'label3'] as const;

/** Thin flagpoles, under everything that is said. */
export function drawLeaders(pen: Pen, scene: Scene): void {
  pen.ctx.fillStyle = pen.theme.colours.mid;
  const width = pen.theme.moreContrast ? LEADER : 1;
  for (const label of scene.labels)
    if (!label.selected) vline(pen, label.leaderX, label.leaderTop, label.leaderBottom, width);
}

/** The selected leader goes on through the bars it touches; not through lanes, whose events it would touch as well. */
export function drawSelectedLeader(pen: Pen, scene: Scene): void {
  for (const label of scene.labels) {
    if (!label.selected) continue;
    const x = label.leaderX;
    let [top, bottom] = [
      Math.min(label.leaderTop, label.leaderBottom, label.y - PAD_Y),
      Math.max(label.leaderTop, label.leaderBottom),
    ];
    for (const bar of scene.lanes.length > 1 ? [] : scene.bars) {
      if (x < bar.x || x > bar.x + bar.width) continue;
      top = Math.min(top, bar.y);
      bottom = Math.max(bottom, bar.y + bar.height);
    }
    pen.ctx.fillStyle = pen.theme.select;
    vline(pen, x, top, bottom, LEADER);
  }
}

/** Texts of all labels, style by style, the selected one last and in reverse. */
export function drawLabels(pen: Pen, scene: Scene): void {
  const { ink, 'ink-2': ink2, paper } = pen.theme.colours;
  drawHalos(pen, scene, paper);
  for (const style of STYLES) {
    beginText(pen, style, style === 'label3' ? ink2 : ink);
    for (const label of scene.labels)
      if (!label.selected && label.style === style) drawLines(pen, label);
  }
  drawNotes(pen, scene, false);
  drawNotes(pen, scene, true);
  for (const label of scene.labels) if (label.selected) drawReversed(pen, label);
}

/** Paper behind the texts: the grid stops short of them, so that no rule runs through a word. */
function drawHalos(pen: Pen, scene: Scene, paper: string): void {
  pen.ctx.fillStyle = paper;
  for (const { x, y, width, height, selected } of scene.labels)
    if (!selected) pen.ctx.fillRect(x - HALO, y, width + 2 * HALO, height);
}

function drawLines(pen: Pen, label: Label): void {
  const right = label.side === 'left';
  const x = right ? label.x + label.width : label.x;
  const align = right ? 'right' : 'left';
  let y = label.y;
  for (const line of label.lines) {
    textLine(pen, line, label.style, x, y, label.lineHeight, align);
    y += label.lineHeight;
  }
  if (pen.hovered === label.row) underline(pen, label, x, right);
}

function underline(pen: Pen, label: Label, x: number, right: boolean): void {
  const { ctx } = pen;
  let y = label.y + label.lineHeight / 2 + TYPE[label.style].size * 0.3465 + 2.5;
  for (const line of label.lines) {
    const { width } = ctx.measureText(line);
    block(pen, right ? x - width : x, y - 0.5, width, label.style === 'label3' ? 1 : 1.5);
    y += label.lineHeight;
  }
}

function drawNotes(pen: Pen, scene: Scene, italic: boolean): void {
  beginText(pen, 'labelNote', pen.theme.colours['ink-2'], italic);
  for (const label of scene.labels)
    if (label.note !== undefined && label.noteItalic === italic && !label.selected)
      drawNote(pen, label, label.note);
}

function drawNote(pen: Pen, label: Label, note: string): void {
  const right = label.side === 'left';
  textLine(
    pen,
    note,
    'labelNote',
    right ? label.x + label.width : label.x,
    label.y + label.lines.length * label.lineHeight,
    TYPE.labelNote.lineHeight,
    right ? 'right' : 'left',
  );
}

/** Paper on ink. */
function drawReversed(pen: Pen, label: Label): void {
  const { select, onSelect } = pen.theme;
  const right = label.x + label.width;
  const from =
    label.side === 'right' ? Math.min(label.leaderX - LEADER / 2, label.x) : label.x - PAD_X;
  const to = label.side === 'right' ? right + PAD_X : Math.max(label.leaderX + LEADER / 2, right);
  pen.ctx.fillStyle = select;
  block(pen, from, label.y - PAD_Y, to - from, label.height + 2 * PAD_Y);
  beginText(pen, label.style, onSelect);
  drawLines(pen, label);
  if (label.note === undefined) return;
  beginText(pen, 'labelNote', onSelect, label.noteItalic);
  drawNote(pen, label, label.note);
}
