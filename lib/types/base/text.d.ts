/** Text as search compares it: case and accents ignored ("Zelenskyy" for "Zelénskyy"), length may change. */
export declare function fold(text: string): string;
