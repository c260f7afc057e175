/** Messages: tenures, posts and their vacancies. One flat table; keys are camelCase; `{name}` is a parameter. */
export const tenures = {
  postOf: '{title} of {of}',
  postTo: '{title} to {to}',
  postOfTo: '{title} of {of} to {to}',
  postComma: ', ',
} as const;
