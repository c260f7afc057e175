// What axe finds in a page, shadow roots included: violations, and what it leaves to people ("needs review").
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { measure } from './contrast.ts';
import { expect } from './helpers.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Rules whose answer depends on colours: the others need no second run in the dark. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

interface Explained {
  readonly rule: string;
  /** In the selector of the element. */
  readonly where: RegExp;
  /** Why a person found it to be fine. */
  readonly reason: string;
}
/** What axe cannot decide and a person has; everything else that it leaves open fails. */
const EXPLAINED: readonly Explained[] = [
  {
    rule: 'color-contrast',
    where: /./,
    reason:
      'a background that axe cannot see through (an element over the canvas, a pseudo-element): e2e/contrast.ts measures all text on its own',
  },
  {
    rule: 'target-size',
    where: /button\[data-key=/,
    reason:
      'marks stand where their dates are; a click or a tap near several of them opens a list with a row for each (WCAG 2.5.8, equivalent)',
  },
  {
    rule: 'th-has-data-cells',
    where: /table$/,
    reason:
      'a table of no result has heads only; its caption and a sentence over it say that nothing matches',
  },
];

export interface AxeResult {
  readonly violations: readonly string[];
  /** Of serious or critical impact, and not explained. */
  readonly open: readonly string[];
}

/** @param scheme "dark" runs the rules about colours alone */
export async function axe(
  page: Page,
  scheme: 'light' | 'dark' = 'light',
  within?: string,
): Promise<AxeResult> {
  // In the page itself: another page for the results, and results that nobody reads, take longer than the rules.
  const builder = new AxeBuilder({ page }).setLegacyMode(true).options({
    runOnly: scheme === 'light' ? TAGS : { type: 'rule', values: COLOURS },
    resultTypes: ['violations', 'incomplete'],
  });
  // What lies behind a modal dialog is inert, and painted over: axe would measure the one by the other.
  const isModal = await page.evaluate(
    () => document.querySelector('geo-timeline')?.shadowRoot?.querySelector('dialog:modal') != null,
  );
  if (isModal) builder.include({ fromShadowDom: ['geo-timeline', 'dialog[open]'] });
  else if (within !== undefined) builder.include(within);
  const { violations, incomplete } = await builder.analyze();
  const open = incomplete
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes
        .map(({ target, any }) => [target.join(' '), any[0]?.message ?? ''] as const)
        .filter(
          ([target]) => !EXPLAINED.some(({ rule, where }) => rule === id && where.test(target)),
        )
        .map(([target, message]) => `${id}: ${target} ${message}`),
    );
  return {
    violations: violations.flatMap(({ id, nodes }) =>
      nodes
        .map(({ target, failureSummary = '' }) => `${id}: ${target.join(' ')} ${failureSummary}`)
        // Scrolling takes it out from under a bar or a sheet; e2e/contrast.ts measures its size.
        .filter((found) => !/^target-size:[^]*partially obscured/.test(found)),
    ),
    open,
  };
}

/**
 * In light, and in dark without loading again: nothing that axe finds, and nothing too faint or too small.
 * @param main px of the main controls
 * @param within what alone axe looks at: the document of a frame needs no heading and no main part of its own
 */
export async function expectClean(
  page: Page,
  name: string,
  schemes: readonly ('light' | 'dark')[] = ['light', 'dark'],
  main: 24 | 44 = 24,
  within?: string,
): Promise<void> {
  for (const scheme of schemes) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    const { seen, ...small } = await measure(page, main);
    expect(seen.text, `${name}, ${scheme}: texts measured`).toBeGreaterThan(0);
    expect.soft(small, `${name}, ${scheme}`).toEqual({ text: [], signs: [], targets: [] });
    expect
      .soft(await axe(page, scheme, within), `${name}, ${scheme}`)
      .toEqual({ violations: [], open: [] });
  }
  await page.emulateMedia({ colorScheme: 'light' });
}
