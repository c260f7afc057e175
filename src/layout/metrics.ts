/** Lengths of the picture in px (docs/design: VISUAL 3 to 6). */
export const M = {
  /** Between the plot and the drawing's edge, so that a mark at the window's end stays whole. */
  inset: 10,
  gutter: 156,
  gutterFrom: 600,
  flag: 26,
  strip: 34,
  laneStrip: 42,
  /** A collapsed lane, and the lanes below a pair; strip of a pair's lane; line of a name above its lane. */
  laneCollapsed: 34,
  lanePairStrip: 22,
  laneHead: 24,
  axis: 38,
  barHeight: 20,
  barPitch: 27,
  /** Rows of bars: three on a low picture, six at most; the share of the height they may take. */
  barRows: [3, 6],
  barShare: 0.18,
  barMin: 6,
  threadPitch: 29,
  /** With the name on a line of its own above the dots; height of that line; name to its note. */
  threadNamed: 42,
  threadName: 17,
  noteGap: 7,
  threadMax: 5,
  foldHeight: 24,
  foldWidth: 120,
  laneMax: 2000,
  /** Lowest label above the spine, label to label sideways and above each other, leader to its text, leader to another text. */
  base: 17,
  gapX: 9,
  gapY: 8,
  leaderGap: 6,
  leaderPad: 4,
  lineMax: 240,
  wrapMax: 160,
  wrapFrom: 72,
  column: 10,
  perColumn: 3,
  slot: 10,
  pillWidth: 44,
  pillHeight: 30,
  /** Under labelled marks, which keep the strip's uppermost slot. */
  lowPillHeight: 19,
  /** Columns under one pill: 50 px hold its 44. */
  pillColumns: 5,
  bin: 4,
  binHeight: 28,
  near: 10,
  /** Labelled marks in the strip may cover each other but for this; over a pill for twice this. */
  markApart: 2,
} as const;
