/**
 * The looks as data (one place; CSS, canvas, tests and docs read it). Names are those of the custom properties
 * without their prefix: `ink-2` is `--ink-2` inside, `--gt-ink-2` and `--gt-dark-ink-2` outside.
 */
import type { Shape } from '../model/index.ts';

export const COLOUR_NAMES = [
  'paper',
  'wash',
  'wash-2',
  'ink',
  'ink-2',
  'ink-3',
  'mid',
  'line',
  'line-2',
  'focus',
] as const;
export type ColourName = (typeof COLOUR_NAMES)[number];
export type Scheme = 'light' | 'dark';

export const COLOURS: Readonly<Record<Scheme, Readonly<Record<ColourName, string>>>> = {
  light: {
    paper: '#FFFFFF',
    wash: '#F6F4EF',
    'wash-2': '#ECE9E1',
    ink: '#15181D',
    'ink-2': '#464B54',
    'ink-3': '#666B74',
    mid: '#83878F',
    line: '#DAD6CC',
    'line-2': '#EBE8E1',
    focus: '#0B57D0',
  },
  dark: {
    paper: '#14181F',
    wash: '#1B2029',
    'wash-2': '#252B36',
    ink: '#F1F2F4',
    'ink-2': '#BFC4CD',
    'ink-3': '#959CA8',
    mid: '#78808D',
    line: '#363D4A',
    'line-2': '#262C36',
    focus: '#8AB4FF',
  },
};

/** A shape and the hue it brings; the order is that in which datasets without shapes get them. */
export interface Pair {
  readonly shape: Shape;
  readonly light: string;
  readonly dark: string;
}

/** Chosen so that any two differ by CIEDE2000 ≥ 10 for three colour-vision types too (palette.test.ts). */
export const PAIRS: readonly Pair[] = [
  { shape: 'diamond', light: '#AE231C', dark: '#F05A45' },
  { shape: 'circle', light: '#1F4E9E', dark: '#4F8FF0' },
  { shape: 'square', light: '#8F76DB', dark: '#CBBEFF' },
  { shape: 'hexagon', light: '#B2851F', dark: '#E8A92B' },
  { shape: 'plus', light: '#159A98', dark: '#7AD3C4' },
  { shape: 'triangle-down', light: '#555A63', dark: '#959DB4' },
  { shape: 'star', light: '#DE5590', dark: '#C36E8B' },
  { shape: 'triangle-up', light: '#4C7C4F', dark: '#B1CF93' },
];

/** The ninth and later categories: a grey ring. */
export const OTHER = { light: '#6F747D', dark: '#8D95A2' } as const;

/** How much of a category's hue the ground of its bars holds. */
export const TINT: Readonly<Record<Scheme, number>> = { light: 0.16, dark: 0.26 };

export const SANS =
  '-apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif';
export const SERIF = '"Iowan Old Style", Charter, "Source Serif 4", Georgia, "Noto Serif", serif';

export interface TypeStyle {
  readonly size: number;
  readonly lineHeight: number;
  readonly weight: number;
  readonly family: 'sans' | 'serif';
}

const sans = (size: number, lineHeight: number, weight: number): TypeStyle => ({
  size,
  lineHeight,
  weight,
  family: 'sans',
});
const serif = (size: number, lineHeight: number): TypeStyle => ({
  size,
  lineHeight,
  weight: 600,
  family: 'serif',
});

/** Sizes in px. The first ones are for the page (`--font-…`), the rest for the drawing too. */
export const TYPE = {
  title: serif(27, 31),
  'title-small': serif(21, 25),
  event: serif(20, 25),
  'event-small': serif(18, 23),
  takeaway: sans(15.5, 22, 400),
  body: sans(14, 20.5, 400),
  control: sans(13, 18, 500),
  small: sans(12, 16, 400),
  label5: sans(15, 18, 700),
  label4: sans(13, 15.5, 700),
  label3: sans(13, 15.5, 400),
  labelNote: sans(12, 15, 400),
  bar: sans(13, 20, 600),
  barNote: sans(12, 20, 400),
  axisMajor: sans(14, 18, 700),
  axisMinor: sans(12, 15, 400),
  number: sans(12, 15, 700),
  lane: sans(13, 18, 600),
} as const satisfies Readonly<Record<string, TypeStyle>>;

/** px */
export const SPACE = [4, 8, 12, 16, 24, 32] as const;
/** ms, all eased by EASE; 0 where the reader asks for less motion. */
export const DURATIONS = { hover: 80, select: 160, zoom: 220, fly: 300 } as const;
export const EASE = 'cubic-bezier(.2,0,0,1)';
export const RADIUS = 6;
export const SHADOW = '0 6px 18px rgb(0 0 0 / .12)';
