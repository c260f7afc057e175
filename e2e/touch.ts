// Fingers, as the browser gets them: whether a touch taps, scrolls or is the page's to use is its own decision.
import type { Page } from '@playwright/test';

export type Point = readonly [x: number, y: number];

/** Fingers set down, moved along straight paths in eight steps, and lifted. */
export async function swipe(
  page: Page,
  paths: readonly (readonly [Point, Point])[],
): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Point[]) =>
    client.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map(([x, y], id) => ({ x, y, id })),
    });
  const at = (share: number): readonly Point[] =>
    paths.map(([[x0, y0], [x1, y1]]) => [x0 + (x1 - x0) * share, y0 + (y1 - y0) * share]);
  await send('touchStart', at(0));
  for (let step = 1; step <= 8; step++) await send('touchMove', at(step / 8));
  await send('touchEnd', []);
}

/** A finger that rests in a place until `done`, and is lifted. */
export async function hold(page: Page, [x, y]: Point, done: () => Promise<void>): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send('Input.dispatchTouchEvent', {
    type: 'touchStart',
    touchPoints: [{ x, y, id: 0 }],
  });
  await done();
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}
