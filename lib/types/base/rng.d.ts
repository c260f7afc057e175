/**
 * A seeded random number generator (mulberry32, Tommy Ettinger, public domain): numbers in [0, 1).
 * For reproducible layouts, test data and benchmarks; never for secrets.
 */
export declare function rng(seed: number): () => number;
