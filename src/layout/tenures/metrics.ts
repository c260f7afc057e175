/** Lengths of tenures in px; apart from `M`, so that they come with their part. */
export const T = {
  /** Rows of posts: from one to the next, and over and under all. */
  postPitch: 28,
  postAir: 4,
  /** In a person's lane: under the strip, and from one row to the next. */
  tenureAir: 2,
  tenurePitch: 24,
} as const;
