/** Where an offset is in a text, both counted from 1, columns in UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Answers offset → line and column for one text; the first question costs one pass over it. */
export function createPlaces(text: string): (offset: number) => Place {
  const starts: number[] = [];
  return (offset) => {
    if (starts.length === 0) {
      starts.push(0);
      for (let i = text.search(/\r|\n/); i >= 0 && i < text.length; i++) {
        const code = text.charCodeAt(i);
        if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
      }
    }
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
