/** ISO 3166-1 alpha-2 codes in use, sorted. */
export declare const ISO_CODES: readonly string[];
/** Countries that are no more, by ISO 3166-3 or the code they had; CS is Czechoslovakia, CSXX Serbia and Montenegro. */
export declare const FORMER_CODES: readonly ["SU", "YU", "DD", "CS", "CSXX", "YD", "VD", "ZR"];
/** Whether it is one of the codes that data and views use, in upper case. */
export declare function isCountryCode(code: string): boolean;
/** Whether it is a country of today (or EU, XK): only those have a flag beside the script. */
export declare const hasFlag: (code: string) => boolean;
