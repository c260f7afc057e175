// Forges messages as a page around a frame, or as a frame, might get them. Loaded by an article it only defines
// `forge`; as a frame it tells the page around, and each frame of that, well-formed messages of its own.
const head = { type: 'geo-timeline', version: 1 };
const view = { countries: ['RU'], q: 'forged' };
const change = { step: 'push', query: 'q=forged', was: '' };

/** Things of every wrong shape, and some huge ones, under all names of the protocol. @param {string} id */
function malformed(id) {
  const huge = 'x'.repeat(1_000_000);
  const deep = JSON.parse('['.repeat(900) + ']'.repeat(900));
  const proto = JSON.parse(
    '{"__proto__": {"q": "forged"}, "constructor": {"prototype": {"q": 1}}}',
  );
  const many = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`k${i}`, 'forged']));
  const values = [huge, deep, proto, many, [huge], { q: huge }, { q: deep }, { countries: deep }];
  const more = [Number.NaN, -1, null, true, new Map([['q', 'forged']]), new ArrayBuffer(8)];
  const names = ['height', 'view', 'set', 'show', 'link', 'change'];
  return [
    ...[...values, ...more],
    ...names.flatMap((name) =>
      [...values, ...more].map((value) => ({ ...head, id, [name]: value })),
    ),
    ...[
      'src=//evil.example/x.json',
      'match=sometimes',
      'other=x',
      'q=x&__proto__=y',
      'q=two words',
    ].map((show) => ({ ...head, id, show })),
    { ...head, id, change: { ...change, step: '__proto__' } },
    { ...head, id, link: 'javascript:alert(1)//' },
    { ...head, id, link: 'https://evil.example/#gt-1=' },
    { ...head, id: huge, height: 9999, set: view },
    { ...head, version: 2, id, height: 9999, set: view },
    { ...head, type: 'other', id, height: 9999, set: view },
  ];
}

/** Well-formed ones, from who must not send them. @param {string} id */
const wellFormed = (id) => [
  { ...head, id, height: 9999 },
  { ...head, id, view, change },
  { ...head, id, set: view },
  { ...head, id, show: 'q=forged' },
];

Object.assign(window, { malformed, wellFormed });

if (parent !== window)
  for (let i = 0; i < 250; i++)
    for (const message of wellFormed(`forged-${i}`)) {
      parent.postMessage(message, '*');
      for (let k = 0; k < parent.length; k++) parent[k]?.postMessage(message, '*');
    }
