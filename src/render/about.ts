/** What a file says of itself, by the names of Dublin Core; what is not known is left out. */
export type About = Readonly<
  Partial<Record<'title' | 'creator' | 'date' | 'rights' | 'description' | 'identifier', string>>
>;
