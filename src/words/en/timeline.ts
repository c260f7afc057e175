/** Messages: timeline. One flat table; keys are camelCase; `{name}` is a parameter; plural forms follow `count`. */
export const timeline = {} as const;
