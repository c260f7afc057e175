/** Messages: story. One flat table; keys are camelCase; `{name}` is a parameter; plural forms follow `count`. */
export const story = {} as const;
