/** The npm package edtf has no types; only what the oracle test needs. */
declare module 'edtf' {
  /** Parses EDTF; throws on what it does not understand. `min` and `max` are ms UTC. */
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
