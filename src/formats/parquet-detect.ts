const PARQUET = 'PAR1';

/** Whether a file is one of Parquet, by its first four bytes. */
export const isParquet = (input: string | Uint8Array | ArrayBuffer): boolean =>
  typeof input === 'string'
    ? input.startsWith(PARQUET)
    : new TextDecoder().decode(new Uint8Array(input.slice(0, PARQUET.length))) === PARQUET;
