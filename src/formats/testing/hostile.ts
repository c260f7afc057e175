import fc from 'fast-check';

/** Anything under keys that mean something to a reader, or to JavaScript. */
export function hostileUnder(keys: readonly string[]): fc.Arbitrary<unknown> {
  const names = [...keys, '__proto__', 'constructor'];
  return fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom(
        null,
        true,
        '',
        '<a href="javascript:alert(1)">x</a>',
        '<script>',
        'x'.repeat(5000),
        '\ud800',
        1e300,
        -1,
        12,
      ),
      fc.jsonValue({ maxDepth: 1 }),
      fc.array(tie('value'), { maxLength: 3 }),
      fc
        .array(fc.tuple(fc.constantFrom(...names), tie('value')), { maxLength: 6 })
        .map((entries) => Object.fromEntries(entries)),
    ),
  })).value;
}
