const SCHEMES = new Set(['http:', 'https:', 'mailto:']);

function parse(url: string): URL | undefined {
  try {
    const parsed = new URL(url.trim());
    return SCHEMES.has(parsed.protocol) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

/**
 * An address from data made fit for a link: absolute http, https or mailto, normalised, without user name and
 * password (`https://kremlin.ru@evil.example/` would pass for another host). Undefined for anything else.
 */
export function safeUrl(url: string): string | undefined {
  const parsed = parse(url);
  if (parsed === undefined) return undefined;
  parsed.username = '';
  parsed.password = '';
  return parsed.href;
}

/** The host of a web address as a reader knows it ("un.org"), undefined where there is none. */
export function hostOf(url: string): string | undefined {
  const host = parse(url)?.host.replace(/^www\./, '');
  return host === '' ? undefined : host;
}
