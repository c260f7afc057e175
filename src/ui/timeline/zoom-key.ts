/** The key that makes a wheel zoom where it would scroll the page. */
export const zoomKey = (): string => (navigator.userAgent.includes('Mac') ? '⌘' : 'Ctrl');
