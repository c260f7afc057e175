/** Messages: titles as a party describes the events. `{name}` is a parameter; plural forms follow `count`. */
export const accounts = {
  /** On the picture, where the name comes first so that a cut never loses it. */
  describedLabel: '{name}: {quote}',
  describedTitle: '{quote}, as described by {name}',
  describedNeutral: 'Neutral title: {text}',
  describe: 'Show titles as described by {name}',
  describeEnd: 'Back to neutral titles',
  describedBar: {
    one: 'Title of {count} event as described by {name}.',
    other: 'Titles of {count} events as described by {name}.',
  },
  titles: 'Titles',
  titlesNeutral: 'Neutral',
  titlesBy: 'As described by {name} ({count})',
  guideTitlesText:
    'A label that begins with a name and a colon, with its text in quotation marks, holds the words of the one named.',
} as const;
