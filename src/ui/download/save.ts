/** ms until the browser has surely begun to read the file. */
const READ = 60_000;

/** Hands a file to the browser. It says nothing of whether it took it: a sandbox without `allow-downloads` drops it. */
export function saveFile(name: string, blob: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), READ);
}

/**
 * Whether the page stands in a sandbox, which may not let it save a file: nothing tells of that but its origin. A page
 * that was opened from a disk has none either, but no page around it.
 */
export const isSandboxed = (): boolean => globalThis.origin === 'null' && window.parent !== window;
