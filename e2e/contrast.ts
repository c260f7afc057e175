// Measures of what can be seen and touched: contrast of text and of signs, sizes of targets. axe leaves some of it open.
import type { Page } from '@playwright/test';

export interface Measured {
  /** Texts below 4.5 : 1 (large ones 3 : 1), with their ratio. */
  readonly text: readonly string[];
  /** Icons, signs and borders of fields below 3 : 1. */
  readonly signs: readonly string[];
  /** Targets below the size asked for. */
  readonly targets: readonly string[];
  /** How many of each were measured: a measure that sees nothing proves nothing. */
  readonly seen: Readonly<Record<'text' | 'signs' | 'targets', number>>;
}

/** @param main px of the main controls: 44 where fingers are expected, else 24 as of all targets */
export const measure = (page: Page, main: 24 | 44 = 24): Promise<Measured> =>
  page.evaluate((mainSize) => {
    type Colour = readonly [red: number, green: number, blue: number, alpha: number];
    const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const known = new Map<string, Colour>();
    /** Any CSS colour as bytes: drawn and read back. */
    const colour = (text: string): Colour => {
      let value = known.get(text);
      if (value !== undefined) return value;
      if (context === null) throw new Error('no canvas');
      context.canvas.width = context.canvas.height = 1;
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = text;
      context.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0, a = 0] = context.getImageData(0, 0, 1, 1).data;
      value = [r, g, b, a / 255];
      known.set(text, value);
      return value;
    };
    const over = (top: Colour, below: Colour): Colour => {
      const a = top[3];
      const mix = (i: 0 | 1 | 2): number => top[i] * a + below[i] * (1 - a);
      return [mix(0), mix(1), mix(2), 1];
    };
    const luminance = ([r, g, b]: Colour): number => {
      const linear = [r, g, b].map((byte) => {
        const c = byte / 255;
        return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * (linear[0] ?? 0) + 0.7152 * (linear[1] ?? 0) + 0.0722 * (linear[2] ?? 0);
    };
    const ratio = (a: Colour, b: Colour): number => {
      const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
      return (high + 0.05) / (low + 0.05);
    };
    const parentOf = (node: Element): Element | undefined => {
      const slot = node.assignedSlot ?? node.parentElement;
      if (slot !== null) return slot;
      const root = node.getRootNode();
      return root instanceof ShadowRoot ? root.host : undefined;
    };
    /** What lies behind an element: the grounds of all around it, the nearest on top. */
    const groundOf = (node: Element | undefined): Colour => {
      if (node === undefined) return [255, 255, 255, 1];
      const own = colour(getComputedStyle(node).backgroundColor);
      if (own[3] === 1) return own;
      const parent = parentOf(node);
      const page = matchMedia('(prefers-color-scheme: dark)').matches ? 18 : 255;
      return over(own, parent === undefined ? [page, page, page, 1] : groundOf(parent));
    };
    const opacityOf = (node: Element | undefined): number =>
      node === undefined ? 1 : Number(getComputedStyle(node).opacity) * opacityOf(parentOf(node));
    const isShown = (node: Element): boolean => {
      if (!node.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
      for (let at: Element | undefined = node; at !== undefined; at = parentOf(at))
        if (getComputedStyle(at).clipPath === 'inset(50%)') return false;
      const { width, height } = node.getBoundingClientRect();
      return width > 1 && height > 1;
    };
    const isOff = (node: Element): boolean =>
      node.closest('[disabled], [aria-disabled=true], [inert]') !== null ||
      (node.closest('label')?.querySelector('[disabled]') ?? null) !== null;
    const all: Element[] = [];
    const collect = (root: Document | ShadowRoot): void => {
      for (const node of root.querySelectorAll('*')) {
        all.push(node);
        if (node.shadowRoot) collect(node.shadowRoot);
      }
    };
    collect(document);
    const nameOf = (node: Element, text: string): string =>
      `${node.localName}.${node.getAttribute('class') ?? ''} “${text.slice(0, 40)}”`;

    const text: string[] = [];
    const signs: string[] = [];
    const targets: string[] = [];
    const seen = { text: 0, signs: 0, targets: 0 };
    for (const node of all) {
      // On the map texts stand on painted grounds: src/render/map-ramp.test.ts measures these.
      if (node.closest('svg') !== null && node.localName !== 'svg') continue;
      // The number of a class of the map is there for forced colours alone; else the swatch says it.
      if (node.matches('.map-swatch')) continue;
      const own = [...node.childNodes]
        .filter((child) => child.nodeType === Node.TEXT_NODE)
        .map((child) => child.textContent ?? '')
        .join('')
        .trim();
      const isField = node.matches('input:not([type=checkbox], [type=radio]), textarea, select');
      const words = own !== '' ? own : isField ? (node as HTMLInputElement).value : '';
      if (words !== '' && node.localName !== 'option' && isShown(node) && !isOff(node)) {
        const style = getComputedStyle(node);
        const size = parseFloat(style.fontSize);
        const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
        const ground = groundOf(node);
        const ink = colour(style.color);
        const found = ratio(
          over([ink[0], ink[1], ink[2], ink[3] * opacityOf(node)], ground),
          ground,
        );
        seen.text++;
        if (found < (isLarge ? 3 : 4.5) - 0.01)
          text.push(`${nameOf(node, words)} ${found.toFixed(2)}`);
        if (size < 11.99) text.push(`${nameOf(node, words)} ${size} px`);
      }
      if (node.matches('svg.icon, svg.gt-sign') && isShown(node) && !isOff(node)) {
        const ground = groundOf(parentOf(node));
        const ink = colour(getComputedStyle(node).color);
        const found = ratio(
          over([ink[0], ink[1], ink[2], ink[3] * opacityOf(node)], ground),
          ground,
        );
        seen.signs++;
        if (found < 2.99) signs.push(`${nameOf(node, '')} ${found.toFixed(2)}`);
      }
      // A select shows its text and its arrow, each measured on its own, as a button does; an empty field has its edge alone.
      if (isField && !node.matches('select') && isShown(node) && !isOff(node)) {
        const box = [node, ...[parentOf(node)].filter((each) => each !== undefined)];
        const best = Math.max(
          ...box.map((each) => {
            const { borderBottomColor, borderBottomWidth } = getComputedStyle(each);
            const ground = groundOf(parentOf(each));
            const edge = parseFloat(borderBottomWidth) > 0 ? colour(borderBottomColor) : ground;
            return ratio(over(edge, ground), ground);
          }),
        );
        seen.signs++;
        if (best < 2.99) signs.push(`border of ${nameOf(node, '')} ${best.toFixed(2)}`);
      }
      const isTarget = node.matches(
        'button, select, input, textarea, summary, a[href], [role=slider], [role=menuitem]',
      );
      // Marks that stand close are exempt: the list of choices is their equivalent (docs/accessibility.md).
      if (!isTarget || node.matches('.stop') || !isShown(node) || isOff(node)) continue;
      const isInText = node.matches('a[href]') && getComputedStyle(node).display === 'inline';
      if (isInText) continue;
      const label = node.matches('input') ? node.closest('label') : null;
      const { width, height } = (label ?? node).getBoundingClientRect();
      const isMain =
        mainSize === 44 &&
        node.matches(
          '.gt-narrowbar button, .gt-narrowbar select, .story-bar button, .gt-neighbour',
        );
      const least = isMain ? 44 : 24;
      seen.targets++;
      if (width < least - 0.5 || height < least - 0.5)
        targets.push(
          `${nameOf(node, node.textContent ?? '')} ${width.toFixed(1)}×${height.toFixed(1)}`,
        );
    }
    const once = (list: string[]): string[] => [...new Set(list)];
    return { text: once(text), signs: once(signs), targets: once(targets), seen };
  }, main);
