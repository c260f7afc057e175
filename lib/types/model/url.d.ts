/**
 * An address from data made fit for a link: absolute http, https or mailto, normalised, without user name and
 * password (`https://kremlin.ru@evil.example/` would pass for another host). Undefined for anything else.
 */
export declare function safeUrl(url: string): string | undefined;
/** The host of a web address as a reader knows it ("un.org"), undefined where there is none. */
export declare function hostOf(url: string): string | undefined;
