import { describe, expect, test } from 'vitest';
import type { Scene } from '../layout/index.ts';
import { drawScene } from './canvas.ts';
import type { DrawContext } from './draw-context.ts';
import { drawFocus } from './focus.ts';
import { drawOverview } from './overview.ts';
import { paletteFor } from './palette.ts';
import { makeScene } from './testing/scene.ts';
import { directionOfText } from './text.ts';
import { defaultTheme } from './theme.ts';
import { PAIRS } from './tokens.ts';

interface Call {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly fill: string;
  readonly dash: number;
}

/** A context that writes down what it is asked to do. */
function recorder(): { ctx: DrawContext; calls: Call[] } {
  const calls: Call[] = [];
  const state: Record<string, unknown> = { fillStyle: '#000000' };
  let dash = 0;
  const ctx = new Proxy(state, {
    get: (target, name: string) =>
      name in target
        ? target[name]
        : (...args: unknown[]) => {
            if (name === 'setLineDash') dash = (args[0] as number[]).length;
            calls.push({ name, args, fill: String(target['fillStyle']), dash });
            if (name === 'measureText') return { width: String(args[0]).length * 7 };
            return name === 'createLinearGradient' ? { addColorStop: () => undefined } : undefined;
          },
  });
  return { ctx: ctx as unknown as DrawContext, calls };
}

const palette = paletteFor(PAIRS.map(({ shape }) => ({ id: shape, label: shape, shape })));
const scene: Scene = makeScene();

function draw(theme = defaultTheme('light'), options = {}): Call[] {
  const { ctx, calls } = recorder();
  drawScene(ctx, scene, theme, { palette, pixelRatio: 2, nowLabel: 'Now', ...options });
  return calls;
}

describe.each(['light', 'dark'] as const)('drawScene, %s', (scheme) => {
  const theme = defaultTheme(scheme);

  test('text is never set in a category hue', () => {
    const hues = new Set<string>([...theme.hues, theme.other]);
    const texts = draw(theme).filter((call) => call.name === 'fillText');
    expect(texts.filter((call) => hues.has(call.fill))).toEqual([]);
  });

  test('everything that is to be said is written', () => {
    const said = new Set(
      draw(theme).flatMap(({ name, args }) => (name === 'fillText' ? args[0] : [])),
    );
    for (const label of scene.labels) for (const line of label.lines) expect(said).toContain(line);
    for (const bar of scene.bars) if (bar.label) expect(said).toContain(bar.label.text);
    expect(said).toContain('+3');
    expect(said).toContain('Now');
  });
});

test('shapes come from the palette, since categories need not name one', () => {
  const arcs = (shape: 'circle' | 'square'): number => {
    const { ctx, calls } = recorder();
    const others = paletteFor(PAIRS.map((_, i) => ({ id: String(i), label: '', shape })));
    drawScene(ctx, scene, defaultTheme('light'), { palette: others, pixelRatio: 1 });
    return calls.filter((call) => call.name === 'arc').length;
  };
  expect(arcs('circle')).toBeGreaterThan(arcs('square'));
});

test('no state leaks: saves are restored, dashes end', () => {
  const calls = draw();
  const count = (name: string): number => calls.filter((call) => call.name === name).length;
  expect(count('save')).toBe(count('restore'));
  expect(calls.at(-1)?.dash).toBe(0);
});

test('filled edges fall on device pixels, so hairlines are crisp', () => {
  const edges = draw(defaultTheme('light'), { focused: undefined })
    .filter((call) => call.name === 'fillRect' && call.fill === '#EBE8E1')
    .flatMap((call) => call.args as number[]);
  expect(edges.length).toBeGreaterThan(0);
  for (const edge of edges) expect(edge * 2).toBeCloseTo(Math.round(edge * 2), 9);
});

test('hover and focus change the picture, an unknown target does not', () => {
  const plain = JSON.stringify(draw());
  for (const target of [{ hovered: 1 }, { focused: 1 }, { focused: 3 }, { focused: 'pill' }])
    expect(JSON.stringify(draw(defaultTheme('light'), { ...target, drawFocus }))).not.toBe(plain);
  expect(
    JSON.stringify(draw(defaultTheme('light'), { hovered: 999, focused: 'no such', drawFocus })),
  ).toBe(plain);
});

test('overview: one brick an event while bricks are high enough, then one block a category', () => {
  const bricks = (count: number): number => {
    const { ctx, calls } = recorder();
    const bar = {
      start: 0,
      end: 10,
      matching: Uint32Array.of(count),
      others: Uint32Array.of(0),
      possible: 0,
      possibleOthers: 0,
    };
    const overview = {
      start: 0,
      end: 10,
      bars: [bar],
      max: count,
      unit: 'day',
      labels: [],
    } as const;
    const options = { palette, width: 100, height: 46, pixelRatio: 1 };
    drawOverview(ctx, overview, defaultTheme('light'), options);
    return calls.filter((call) => call.fill === PAIRS[0]?.light).length;
  };
  expect(bricks(14)).toBe(14);
  expect(bricks(15)).toBe(1);
});

test('overview: what only may lie in a bar is no brick, and a dotted edge without shades in forced colours', () => {
  const drawn = (forcedColors: boolean): Call[] => {
    const { ctx, calls } = recorder();
    const none = Uint32Array.of(0);
    const bars = Array.from({ length: 12 }, (_, i) => {
      const span = { start: i, end: i + 1, matching: none, others: none };
      return { ...span, possible: 1 / 12, possibleOthers: 0 };
    });
    const overview = { start: 0, end: 12, bars, max: 1 / 12, unit: 'month', labels: [] } as const;
    const options = { palette, width: 120, height: 46, pixelRatio: 1 };
    drawOverview(ctx, overview, { ...defaultTheme('light'), forcedColors }, options);
    return calls;
  };
  const hues = new Set(PAIRS.map(({ light }) => String(light)));
  for (const forced of [false, true]) {
    const calls = drawn(forced);
    expect(calls.filter(({ fill, name }) => name === 'fillRect' && hues.has(fill))).toEqual([]);
    expect(calls.filter(({ name, dash }) => name === 'lineTo' && dash > 0)).toHaveLength(12);
  }
  const rects = (forced: boolean) => drawn(forced).filter(({ name }) => name === 'fillRect').length;
  expect(rects(false) - rects(true)).toBe(12);
});

test('a text runs as its first strong letter does', () => {
  expect(directionOfText('2014: Kyiv')).toBe('ltr');
  expect(directionOfText('«روسيا» and others')).toBe('rtl');
  expect(directionOfText('NATO و روسيا')).toBe('ltr');
  expect(directionOfText('…')).toBe('ltr');
});
