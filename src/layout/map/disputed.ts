/**
 * Areas whose status is disputed, as far as the map can show them. Where the shapes have the area itself, `shape` names it;
 * else `ring` is a coarse outline of our own (corners as longitude, latitude, drawn from general knowledge, right to
 * some 20 km), cut to the shapes of `inside`. Neither says where a line of control runs today.
 */
export interface Disputed {
  /** kebab-case; the sentence about it is a message of the interface. */
  readonly id: string;
  /** Countries whose card mentions it. */
  readonly of: readonly string[];
  /** Country of the shapes that is hatched as a whole. */
  readonly shape?: string;
  readonly inside?: readonly string[];
  readonly ring?: readonly (readonly [number, number])[];
  /** Whom it counts as, where that is not the country whose shape it lies in. */
  readonly owner?: string;
}

const ring = (text: string): readonly (readonly [number, number])[] =>
  text.split(' ').map((pair) => {
    const [lon, lat] = pair.split(',').map(Number);
    return [lon ?? 0, lat ?? 0] as const;
  });

export const DISPUTED: readonly Disputed[] = [
  {
    id: 'crimea',
    of: ['UA', 'RU'],
    inside: ['UA'],
    ring: ring(
      '32.1,45.2 32.6,45.75 33.6,46.15 34.3,46.1 34.9,45.8 36.8,45.6 36.9,44.9 34,44.1 32.9,44.4',
    ),
  },
  {
    id: 'ukraine-2022',
    of: ['UA', 'RU'],
    inside: ['UA'],
    ring: ring(
      '40.3,49.6 39.2,50 37.8,49.9 37.9,49.1 36.9,48.7 36.5,48.05 35.2,47.9 34.2,47.5 33,47.6 32.4,46.9 31.5,46.6 32,46.1 33.6,46.15 34.3,46.1 34.9,45.8 36.8,46.5 38.3,47 39.8,47.7 40.2,48.8',
    ),
  },
  { id: 'western-sahara', of: ['EH', 'MA'], shape: 'EH' },
  { id: 'kosovo', of: ['XK', 'RS'], shape: 'XK' },
  { id: 'taiwan', of: ['TW', 'CN'], shape: 'TW' },
  { id: 'palestine', of: ['PS', 'IL'], shape: 'PS' },
  { id: 'falklands', of: ['FK', 'AR', 'GB'], shape: 'FK' },
  { id: 'northern-cyprus', of: ['CY', 'TR'] },
  { id: 'somaliland', of: ['SO'] },
  { id: 'siachen', of: ['IN', 'PK'] },
  {
    id: 'abkhazia',
    of: ['GE'],
    inside: ['GE'],
    ring: ring('39.8,43.4 40.3,43.7 42,43.4 42.2,43 41.7,42.6 41.5,42.35 40.8,42.6 39.8,43.2'),
  },
  {
    id: 'south-ossetia',
    of: ['GE'],
    inside: ['GE'],
    ring: ring('43.4,42.4 43.8,42.75 44.5,42.8 44.75,42.4 44.5,42.1 43.9,42.1'),
  },
  {
    id: 'transnistria',
    of: ['MD'],
    inside: ['MD'],
    ring: ring(
      '28.3,48.3 28.8,48.2 29.3,47.9 29.6,47.4 30.2,46.9 30,46.35 29.4,46.6 29.35,47.1 28.9,47.6 28.3,48',
    ),
  },
  {
    id: 'golan',
    of: ['SY', 'IL'],
    owner: 'SY',
    inside: ['IL', 'SY'],
    ring: ring('35.62,33.25 35.85,33.4 35.95,33.1 35.95,32.7 35.62,32.7'),
  },
  {
    id: 'kashmir',
    of: ['IN', 'PK', 'CN'],
    inside: ['IN', 'PK'],
    ring: ring(
      '72.5,36.3 73.5,36.8 75,37.1 76.2,36.1 77.8,35.6 78.1,34.5 79.3,32.6 78.4,32.4 77,33 75.9,32.5 74.5,32.7 73.8,33.1 73.4,34.3 74,35.2 73,35.6',
    ),
  },
  {
    id: 'aksai-chin',
    of: ['CN', 'IN'],
    inside: ['CN'],
    ring: ring('77.8,35.5 79.2,35.9 80.4,35.5 80.2,34.6 79.3,33.8 78.8,34.2 78.1,34.7'),
  },
  {
    id: 'arunachal',
    of: ['IN', 'CN'],
    inside: ['IN'],
    ring: ring(
      '91.6,27.9 92.5,28.1 94.3,29.4 96.4,29.5 97.5,28.2 96.9,27.2 95.2,26.7 93.8,27 92.1,26.85 91.6,27.4',
    ),
  },
  {
    id: 'kurils',
    of: ['RU', 'JP'],
    inside: ['RU'],
    ring: ring('145.3,43.2 145.2,44.6 147,45.6 149,46 149.2,45.3 147.5,43.3'),
  },
  {
    id: 'halaib',
    of: ['EG', 'SD'],
    inside: ['EG', 'SD'],
    ring: ring('33.9,22 37.2,22 37,23 35.6,23.2 35,22.8'),
  },
  {
    id: 'abyei',
    of: ['SD', 'SS'],
    inside: ['SD', 'SS'],
    ring: ring('27.8,9.3 27.8,10.15 29,10.15 29,9.3'),
  },
];
