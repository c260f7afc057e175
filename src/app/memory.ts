/** What a reader chose on this page before; storage may be forbidden or hold anything. */
function remembered<T extends string>(key: string, values: readonly T[], usual: T): T {
  try {
    const text = localStorage.getItem(key);
    return values.find((value) => value === text) ?? usual;
  } catch {
    return usual;
  }
}

function remember<T extends string>(key: string, value: T, usual: T): void {
  try {
    if (value === usual) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Full or forbidden: then it lasts until the page closes.
  }
}

/** What a browser keeps of a reader. */
export const memory = { remember, remembered } as const;
export type Memory = typeof memory;
