/** Messages: states. One flat table; keys are camelCase; `{name}` is a parameter; plural forms follow `count`. */
export const states = {} as const;
