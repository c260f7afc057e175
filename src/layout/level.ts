/** Levels per doubling of ms per px. */
const STEPS = 4;

/** Widest over narrowest scale within a level. */
export const LEVEL_STRETCH = 2 ** (1 / STEPS);

/** The resolution level of a scale: quarter octaves of ms per px. */
export const levelOf = (msPerPx: number): number => Math.floor(STEPS * Math.log2(msPerPx) + 1e-9);

/** ms per px of the narrowest scale of a level, the one it is laid out for. */
export const narrowScale = (level: number): number => 2 ** ((level + 1) / STEPS);
