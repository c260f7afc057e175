/** Steps of inserting, deleting, replacing or swapping neighbours from one word to the other (optimal string alignment). */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      const steps = [
        (rows[i - 1]?.[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (rows[i - 1]?.[j - 1] ?? 0) + (isSame ? 0 : 1),
      ];
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        steps.push((rows[i - 2]?.[j - 2] ?? 0) + 1);
      row.push(Math.min(...steps));
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? 0;
}

/** The name that was probably meant; undefined where none is near. */
export function nearest(word: string, names: readonly string[]): string | undefined {
  const text = word.slice(0, 40).toLowerCase();
  const [best] = names
    .map((name) => ({
      name,
      steps: name.startsWith(text) && text.length > 1 ? 1 : distance(text, name),
    }))
    .sort((a, b) => a.steps - b.steps);
  return best !== undefined && best.steps <= Math.max(1, text.length / 2) ? best.name : undefined;
}
