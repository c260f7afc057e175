/** The name of a country, of the EU or of a former country in a language (English where we have none); the code itself if unknown. */
export declare function countryName(code: string, lang: string): string;
/** The name as a chip shows it: "EU" for the European Union in English, the full name of all others. */
export declare function countryShort(code: string, lang: string): string;
