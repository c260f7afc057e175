import type { Locator, Page } from '@playwright/test';
import { expect, open, test } from './helpers.ts';
import { swipe } from './touch.ts';

test.use({ reducedMotion: 'no-preference' });

const DAY = 864e5;
const chart = (page: Page) => page.getByRole('group', { name: 'Chart', exact: true });
const details = (page: Page) => page.getByRole('complementary', { name: 'Event details' });
interface Span {
  readonly start: number;
  readonly end: number;
}
/** The window in ms, as the URL has it; a day's end is exclusive. */
function spanOf(page: Page): Span {
  const { searchParams } = new URL(page.url());
  const parts = (name: string): readonly number[] =>
    (searchParams.get(name) ?? '').split(/[-T:Z]/).map(Number);
  const instant = (name: string, after: 0 | 1): number => {
    const text = searchParams.get(name) ?? '';
    const [year = 0, month, day] = parts(name);
    if (text.includes('T')) return new Date(text).getTime();
    if (month === undefined) return Date.UTC(year + after, 0, 1);
    if (day === undefined) return Date.UTC(year, month - 1 + after, 1);
    return Date.UTC(year, month - 1, day + after);
  };
  return { start: instant('from', 0), end: instant('to', 1) };
}
/** Waits until the URL tells another window, and gives it. */
async function moved(page: Page, before: Span): Promise<Span> {
  await expect.poll(() => spanOf(page)).not.toEqual(before);
  // A gesture may settle more than once: until two readings agree.
  for (let last = before; ;) {
    const now = spanOf(page);
    if (now.start === last.start && now.end === last.end) return now;
    last = now;
    await page.waitForTimeout(250);
  }
}
async function box(locator: Locator) {
  const found = await locator.boundingBox();
  if (found === null) throw new Error('element not on the page');
  return found;
}
/** An empty place of the chart's label field, at a share of its width. */
async function place(page: Page, share: number, drop = 6) {
  const { x, y, width } = await box(chart(page));
  return { x: x + width * share, y: y + drop, width };
}
const QUERY = 'from=2016&to=2019';
const START: Span = { start: Date.UTC(2016, 0, 1), end: Date.UTC(2020, 0, 1) };
const length = ({ start, end }: Span): number => end - start;

test.beforeEach(async ({ page }) => {
  await open(page, QUERY);
  // Hands come after the first picture.
  await expect(page.getByRole('slider', { name: 'Window end' })).toBeVisible();
  await page.waitForLoadState('networkidle');
});

test('Ctrl+wheel zooms and keeps the instant under the pointer', async ({ page }) => {
  for (const share of [0.25, 0.8]) {
    const before = spanOf(page);
    const { x, y } = await place(page, share);
    await page.mouse.move(x, y);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -200);
    await page.keyboard.up('Control');
    const after = await moved(page, before);
    expect(length(before) / length(after)).toBeCloseTo(1.25 ** 2, 1);
    const at = (span: Span): number => span.start + share * length(span);
    // One px is about a day here; the URL rounds to days.
    expect(Math.abs(at(after) - at(before))).toBeLessThan(4 * DAY);
  }
});

test('drag pans by as much as the pointer moves', async ({ page }) => {
  const { x, y, width } = await place(page, 0.7);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - width * 0.1, y, { steps: 4 });
  await page.mouse.move(x - width * 0.25, y, { steps: 4 });
  await page.mouse.up();
  const after = await moved(page, START);
  expect(Math.abs(length(after) - length(START))).toBeLessThan(3 * DAY);
  expect((after.start - START.start) / length(START)).toBeCloseTo(0.25, 1);
  await expect(details(page)).toHaveCount(0);
});

test('Shift+wheel and a sideways wheel pan', async ({ page }) => {
  const { x, y } = await place(page, 0.5);
  await page.mouse.move(x, y);
  await page.mouse.wheel(200, 0);
  const after = await moved(page, START);
  expect(after.start).toBeGreaterThan(START.start);
  expect(Math.abs(length(after) - length(START))).toBeLessThan(3 * DAY);
  await page.keyboard.down('Shift');
  await page.mouse.wheel(0, -200);
  await page.keyboard.up('Shift');
  const back = await moved(page, after);
  expect(Math.abs(back.start - START.start)).toBeLessThan(4 * DAY);
});

test('a double click zooms in on its place', async ({ page }) => {
  const { x, y } = await place(page, 0.5);
  await page.mouse.dblclick(x, y);
  const after = await moved(page, START);
  expect(length(START) / length(after)).toBeCloseTo(2, 1);
});

test('Shift+drag chooses a span', async ({ page }) => {
  const { x, y, width } = await place(page, 0.25);
  await page.keyboard.down('Shift');
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + width * 0.5, y, { steps: 5 });
  await page.mouse.up();
  await page.keyboard.up('Shift');
  const after = await moved(page, START);
  expect(length(after) / length(START)).toBeCloseTo(0.5, 1);
  expect((after.start - START.start) / length(START)).toBeCloseTo(0.25, 1);
  await expect(details(page)).toHaveCount(0);
});

test('a mark opens on release, and can be dragged off', async ({ page }) => {
  const stop = page.getByRole('list', { name: 'Events', exact: true }).getByRole('button', {
    name: /^Putin appoints Anatoly Antonov/,
  });
  const { x, y, width, height } = await box(stop);
  const [cx, cy] = [x + Math.min(20, width / 2), y + height / 2];
  await page.mouse.move(cx, cy);
  await page.mouse.down();
  await expect(details(page)).toHaveCount(0);
  await page.mouse.move(cx + 80, cy, { steps: 4 });
  await page.mouse.up();
  await moved(page, START);
  await expect(details(page)).toHaveCount(0);
  await stop.click({ position: { x: Math.min(20, width / 2), y: height / 2 } });
  await expect(details(page).getByRole('heading').first()).toContainText('Putin appoints');
});

test('the overview: drag inside moves, drag outside draws, double click shows all', async ({
  page,
}) => {
  const overview = page.getByRole('group', { name: 'Overview' });
  await overview.scrollIntoViewIfNeeded();
  const [start, end] = await Promise.all(
    ['Window start', 'Window end'].map((name) => box(page.getByRole('slider', { name }))),
  );
  if (start === undefined || end === undefined) throw new Error('sliders absent');
  const y = start.y + start.height / 2;
  const middle = (start.x + end.x + end.width) / 2;
  await page.mouse.move(middle, y);
  await page.mouse.down();
  await page.mouse.move(middle + 90, y, { steps: 4 });
  await page.mouse.up();
  const after = await moved(page, START);
  expect(Math.abs(length(after) - length(START))).toBeLessThan(3 * DAY);
  expect(after.start).toBeGreaterThan(START.start + 300 * DAY);
  const { x, width } = await box(overview);
  await page.mouse.move(x + width * 0.85, y);
  await page.mouse.down();
  await page.mouse.move(x + width * 0.95, y, { steps: 4 });
  await page.mouse.up();
  const drawn = await moved(page, after);
  expect(drawn.start).toBeGreaterThan(after.end);
  await page.mouse.dblclick(x + width * 0.3, y);
  await expect.poll(() => new URL(page.url()).search).toBe('');
});

test('the window sliders move with arrows and say their date in words', async ({ page }) => {
  const from = page.getByRole('slider', { name: 'Window start' });
  const to = page.getByRole('slider', { name: 'Window end' });
  await expect(from).toHaveAttribute('aria-valuetext', /January 2016|^2016$/);
  await from.press('ArrowRight');
  const after = await moved(page, START);
  expect(after.start).toBeGreaterThan(START.start);
  expect(Math.abs(after.end - START.end)).toBeLessThan(2 * DAY);
  await to.press('PageDown');
  const later = await moved(page, after);
  expect(later.end).toBeLessThan(after.end);
  expect(Math.abs(later.start - after.start)).toBeLessThan(2 * DAY);
  await expect(to).toHaveAttribute('aria-valuetext', /\d{4}/);
});

test('buttons zoom about the middle; "Show all" shows all', async ({ page }) => {
  await page.getByRole('button', { name: 'Zoom in' }).click();
  const closer = await moved(page, START);
  expect(length(closer)).toBeLessThan(length(START));
  await page.getByRole('button', { name: 'Zoom out' }).click();
  const wider = await moved(page, closer);
  expect(Math.abs(length(wider) - length(START))).toBeLessThan(4 * DAY);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect.poll(() => new URL(page.url()).search).toBe('');
});

test('under reduced motion a zoom is one step', async ({ page }) => {
  const words = page.locator('geo-timeline .chart-bar-words b');
  const steps = async (): Promise<number> => {
    await words.evaluate((node) => {
      const texts = new Set<string>();
      Object.assign(window, { texts });
      new MutationObserver(() => texts.add(node.textContent)).observe(node, {
        subtree: true,
        childList: true,
        characterData: true,
      });
    });
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.waitForTimeout(600);
    return page.evaluate(() => (window as unknown as { texts: Set<string> }).texts.size);
  };
  expect(await steps()).toBeGreaterThan(1);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await steps()).toBe(1);
  // Nor does a style sheet animate anything.
  const moving = await page.locator('geo-timeline').evaluate(
    (node) =>
      [...(node.shadowRoot?.querySelectorAll('*') ?? [])].filter((each) => {
        const { animationName, transitionDuration } = getComputedStyle(each);
        return animationName !== 'none' || !/^0s(?:, 0s)*$/.test(transitionDuration);
      }).length,
  );
  expect(moving).toBe(0);
});

test.describe('fingers', () => {
  test.use({ hasTouch: true });
  test('a pinch zooms about its middle', async ({ page }) => {
    const { x, y } = await place(page, 0.5, 60);
    await swipe(page, [
      [
        [x - 60, y],
        [x - 150, y],
      ],
      [
        [x + 60, y],
        [x + 150, y],
      ],
    ]);
    const after = await moved(page, START);
    expect(length(START) / length(after)).toBeCloseTo(2.5, 0);
    const middle = (span: Span): number => (span.start + span.end) / 2;
    expect(Math.abs(middle(after) - middle(START))).toBeLessThan(12 * DAY);
  });

  test('a sideways swipe pans, a vertical one scrolls the page', async ({ page }) => {
    await page.setViewportSize({ width: 1000, height: 600 });
    const { x, y } = await place(page, 0.5, 20);
    await swipe(page, [
      [
        [x, y],
        [x - 200, y + 4],
      ],
    ]);
    const after = await moved(page, START);
    expect(after.start).toBeGreaterThan(START.start + 100 * DAY);
    const scrolled = () => page.evaluate(() => scrollY);
    expect(await scrolled()).toBe(0);
    await swipe(page, [
      [
        [x, y],
        [x + 4, y - 160],
      ],
    ]);
    await expect.poll(scrolled).toBeGreaterThan(60);
    expect(spanOf(page)).toEqual(after);
  });

  test('a tap on a mark opens it, or a list of what is near', async ({ page }) => {
    const stop = page.getByRole('list', { name: 'Events', exact: true }).getByRole('button', {
      name: /^Putin appoints Anatoly Antonov/,
    });
    const { x, y, height } = await box(stop);
    await page.touchscreen.tap(x + 12, y + height / 2);
    const chooser = page.getByRole('dialog').getByRole('button', { name: /Antonov/ });
    await expect(details(page).or(chooser.first()).first()).toBeVisible();
  });
});

test('a plain wheel over an embed scrolls the page and says how to zoom', async ({
  page,
  site,
}) => {
  await page.goto(`${site.host}plain.html`);
  const embed = page.locator('geo-timeline').first();
  await expect(embed.getByRole('status').first()).toContainText(/of \d+ events/);
  await page.evaluate(() => (document.body.style.minHeight = '3000px'));
  await embed.scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
  const { x, y, width } = await box(embed.getByRole('group', { name: 'Chart' }));
  const before = await page.evaluate(() => scrollY);
  await page.mouse.move(x + width / 2, y + 10);
  await page.mouse.wheel(0, 120);
  await expect(embed.getByText('Hold Ctrl to zoom')).toBeVisible();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
  await expect(embed.getByText('Hold Ctrl to zoom')).toHaveCount(0);
});
