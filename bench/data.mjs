// The CSV that all three pages read: the same bytes for the same size, every time.

const COUNTRIES =
  'RU UA US GB FR DE PL TR CN IN JP KR IR IL SA EG ZA NG BR AR MX CA AU IT ES SE NO FI EE LV LT RO BG HU CZ SK GE AM AZ BY'.split(
    ' ',
  );
const CATEGORIES = ['war', 'talks', 'treaties', 'sanctions', 'aid', 'posts', 'elections', 'courts'];
const OPENINGS =
  'Summit on|Treaty on|Talks about|Sanctions over|Vote on|Visit about|Statement on|Ceasefire for'.split(
    '|',
  );
const SUBJECTS =
  'arms control|grain exports|the border|energy supply|prisoners|air defence|the election|trade|nuclear safety|the strait'.split(
    '|',
  );
const MS_PER_DAY = 86_400_000;
const FIRST_DAY = Date.UTC(1985, 0, 1);

/** Numbers in [0, 1) (mulberry32), as src/base/rng.ts makes them. @param {number} seed */
function rng(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** @param {number} instant */
const day = (instant) => new Date(instant).toISOString().slice(0, 10);

/**
 * A CSV of `size` events over 10 years (1,000 events) to 40 (100,000), in no order, one in twenty with an end.
 * @param {number} size
 */
export function makeCsv(size) {
  const random = rng(size);
  /** @template T @param {readonly T[]} list */
  const pick = (list) => list[Math.floor(random() * list.length)];
  const span = (size <= 1000 ? 10 : size <= 10_000 ? 20 : 40) * 365 * MS_PER_DAY;
  const lines = ['date,end,title,countries,category,importance'];
  for (let i = 0; i < size; i++) {
    const start = FIRST_DAY + random() * span;
    const end = random() < 0.05 ? day(start + (2 + random() * 400) * MS_PER_DAY) : '';
    // Squared: a few countries are in many events, as in any real dataset.
    const countries = Array.from(
      { length: 1 + Math.floor(random() * 3) },
      () => COUNTRIES[Math.floor(random() ** 2 * COUNTRIES.length)],
    );
    const title = `${pick(OPENINGS)} ${pick(SUBJECTS)} ${i + 1}`;
    const importance = 1 + Math.floor(random() ** 2 * 5);
    const fields = [day(start), end, title, [...new Set(countries)].join(';')];
    lines.push(`${fields.join(',')},${pick(CATEGORIES)},${importance}`);
  }
  return `${lines.join('\n')}\n`;
}

/**
 * The same with one to three of `lanes` actors an event, for lanes by actor: a few of them in many events, most in some.
 * @param {number} size @param {number} lanes
 */
export function makeLanesCsv(size, lanes) {
  const random = rng(lanes);
  const [head, ...lines] = makeCsv(size).trimEnd().split('\n');
  const name = () => `Actor ${1 + Math.floor(random() ** 1.5 * lanes)}`;
  const actors = () => [...new Set(Array.from({ length: 1 + Math.floor(random() * 3) }, name))];
  return `${head},actors\n${lines.map((line) => `${line},${actors().join(';')}\n`).join('')}`;
}
