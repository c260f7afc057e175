/** The query keeps the compiler from reading megabytes of coordinates as a type. */
declare module '*.json?topology' {
  const shapes: unknown;
  export default shapes;
}
