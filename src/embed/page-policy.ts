/**
 * Puts the policy in force that the page names in a meta element of its own. It cannot stand in the file: in the opaque
 * origin of a sandboxed frame WebKit matches `'self'` with nothing, and only here the host's name is known.
 */
export function applyPolicy(): void {
  const named = document.querySelector<HTMLMetaElement>('meta[name="geo-timeline-policy"]');
  if (named === null) return;
  const meta = document.createElement('meta');
  meta.httpEquiv = 'Content-Security-Policy';
  // Of the address, not of the document, whose own origin may be opaque.
  meta.content = named.content.replaceAll("'self'", `'self' ${location.origin}`);
  named.replaceWith(meta);
}
