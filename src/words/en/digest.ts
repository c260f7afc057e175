/** Messages: what is in view in words, and how much of an event is read aloud. One flat table; keys are camelCase; `{name}` is a parameter; plural forms follow `count`. */
export const digest = {
  /** The heading; "March 2014 to May 2016". */
  digestHeading: 'In view: {span}',
  digestNone: 'No event is in view.',
  digestGoesOn: {
    one: 'No event begins in view; {count} goes on.',
    other: 'No event begins in view; {count} go on.',
  },
  digestCount: { one: '{count} event begins here.', other: '{count} events begin here.' },
  digestBusiest: {
    one: 'Busiest: {period}, {count} event.',
    other: 'Busiest: {period}, {count} events.',
  },
  digestQuietest: {
    one: 'Quietest: {period}, {count} event.',
    other: 'Quietest: {period}, {count} events.',
  },
  digestFirst: 'First: {name}.',
  digestLast: 'Last: {name}.',
  /** Of the time from the first to the last period with events. */
  digestMore: 'More in the second half than in the first: {late} and {early}.',
  digestFewer: 'Fewer in the second half than in the first: {late} and {early}.',
  digestEven: 'About as many in both halves: {early} and {late}.',
  digestPeriod: { one: '{period}, {count} event', other: '{period}, {count} events' },
  /** An event read out at full length; what it has not is left out. */
  spokenParts: '{all}; {more}',
  spokenPlace: '{n} of {count}',
  spokenChoice: 'Read aloud of an event',
  spokenShort: 'title and date',
  spokenNormal: 'countries as well',
  spokenFull: 'everything, with its place in the list',
} as const;
