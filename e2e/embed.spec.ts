import type { FrameLocator, Locator, Page } from '@playwright/test';
import type { GeoTimelineElement } from '../src/embed/index.ts';
import { expect, test } from './helpers.ts';

type Heard = readonly [type: string, target: string, detail: Record<string, unknown>];
declare global {
  interface Window {
    /** What e2e/host/article.js noted. */
    heard: Heard[];
    /** What `countLive` counts. */
    live: { observers: number; listeners: number; timers: number };
  }
}

const status = (scope: Locator | Page | FrameLocator): Locator => scope.getByRole('status').first();
/** How often something was requested. */
function requestsOf(page: Page, part: string): string[] {
  const found: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).pathname.endsWith(part)) found.push(request.url());
  });
  return found;
}
const heard = (page: Page, type: string): Promise<readonly Heard[]> =>
  page.evaluate((wanted) => window.heard.filter(([name]) => name === wanted), type);
/** An element to evaluate on, with its own type. */
interface Handle {
  evaluate<R>(f: (node: GeoTimelineElement) => R): Promise<Awaited<R>>;
}
const element = (page: Page, selector = 'geo-timeline'): Handle =>
  page.locator(selector) as unknown as Handle;

test.describe('two elements and a frame under a strict policy', () => {
  test.beforeEach(async ({ page, site }) => {
    await page.goto(`${site.host}article.html`);
    await expect(status(page.locator('#own'))).toContainText('2 of 3 events');
    await expect(status(page.locator('#bundled'))).toContainText(/(\d+) of \1 events/);
  });

  test('each is a region with its own title, data and state', async ({ page }) => {
    await expect(page.getByRole('region', { name: 'Three talks' }).first()).toBeVisible();
    await element(page, '#own').evaluate((node) => node.setAttribute('countries', 'RU'));
    await expect(status(page.locator('#own'))).toContainText('1 of 3 events');
    await expect(status(page.locator('#bundled'))).toContainText(/(\d+) of \1 events/);
    await expect(status(page.frameLocator('iframe'))).toContainText('3 of 3 events');
    await expect(page.getByText('Fallback of the first')).toBeHidden();
  });

  test('gives its picture as SVG, which a strict parser reads, and as PNG', async ({ page }) => {
    const text = await element(page, '#own').evaluate((node) => node.toSVG());
    // Not in the article, whose policy forbids parsing.
    const blank = await page.context().newPage();
    const svg = await blank.evaluate((source) => {
      const parsed = new DOMParser().parseFromString(source, 'image/svg+xml');
      return {
        isBroken: parsed.querySelector('parsererror') !== null,
        title: parsed.querySelector('title')?.textContent,
        lang: parsed.documentElement.getAttribute('lang'),
        texts: [...parsed.querySelectorAll('text')].map((each) => each.textContent),
      };
    }, text);
    expect(svg).toMatchObject({ isBroken: false, title: 'Three talks', lang: 'en' });
    expect(svg.texts.join(' ')).toContain('Third');
    const [width, height, type] = await element(page, '#own').evaluate(async (node) => {
      const png = await createImageBitmap(await node.toPNG({ scale: 2 }));
      return [png.width, png.height, (await node.toPNG()).type];
    });
    expect(width).toBeGreaterThan(2 * 300);
    expect(height).toBeGreaterThan(2 * 200);
    expect(type).toBe('image/png');
  });

  test('events cross the shadow border with what they promise', async ({ page }) => {
    const [load] = (await heard(page, 'timeline-load')).filter(([, id]) => id === 'own');
    expect((load?.[2]['events'] as unknown[]).length).toBe(3);
    expect(load?.[2]['problems']).toEqual([]);
    await element(page, '#own').evaluate((node) => node.select('third'));
    await expect(page.locator('#own').getByRole('complementary')).toContainText('Third talk');
    const [select] = await heard(page, 'timeline-select');
    expect(select?.[1]).toBe('own');
    expect(select?.[2]['event']).toMatchObject({ id: 'third' });
    const [view] = await heard(page, 'timeline-view');
    expect(view?.[2]).toMatchObject({ view: { event: 'third', countries: ['UA'] }, step: 'push' });
  });

  test('the frame gets the height of its content, and tells its view', async ({ page }) => {
    const frame = page.locator('iframe');
    await expect(async () => {
      const box = await frame.boundingBox();
      const inside = await page.frameLocator('iframe').locator('geo-timeline').boundingBox();
      expect(box?.height).toBeGreaterThan(150);
      expect(Math.abs((box?.height ?? 0) - (inside?.height ?? 0))).toBeLessThan(8);
    }).toPass();
    await frame.evaluate((node) =>
      node.dispatchEvent(
        new CustomEvent('geo-timeline-set', { detail: { countries: 'RU' }, bubbles: true }),
      ),
    );
    await expect(status(page.frameLocator('iframe'))).toContainText('1 of 3 events');
  });

  test('attributes apply without loading again; src loads', async ({ page }) => {
    const loads = requestsOf(page, '.json');
    const own = element(page, '#own');
    await own.evaluate((node) => {
      node.setAttribute('countries', 'US');
      node.setAttribute('match', 'all');
      node.setAttribute('controls', 'full');
      node.removeAttribute('countries');
    });
    await expect(status(page.locator('#own'))).toContainText('3 of 3 events');
    await expect(page.locator('#own').getByRole('group', { name: 'Countries' })).toBeVisible();
    expect(loads).toEqual([]);
    await own.evaluate((node) => node.removeAttribute('src'));
    await expect(status(page.locator('#own'))).not.toContainText('of 3 events');
    expect(loads.length).toBe(1);
    expect(await own.evaluate((node) => node.getAttribute('match'))).toBe('all');
  });

  test('a bad attribute is told in problems, and the default holds', async ({ page }) => {
    const problems = await element(page, '#own').evaluate((node) => {
      node.setAttribute('match', 'sometimes');
      node.setAttribute('height', 'tall');
      return node.problems.map(({ code, value }) => [code, value]);
    });
    expect(problems).toEqual([
      ['match-unknown', 'sometimes'],
      ['height-unknown', 'tall'],
    ]);
    await expect(status(page.locator('#own'))).toContainText('2 of 3 events');
  });

  test('moved in the document it keeps its state and its nodes', async ({ page }) => {
    const loads = requestsOf(page, '.json');
    const isSame = await element(page, '#own').evaluate((node) => {
      node.select('third');
      const before = node.shadowRoot?.querySelector('section');
      document.body.append(node);
      return before === node.shadowRoot?.querySelector('section') && before?.isConnected === true;
    });
    expect(isSame).toBe(true);
    await expect(page.locator('#own').getByRole('complementary')).toContainText('Third talk');
    expect(loads).toEqual([]);
  });

  test('a source that fails is an event and a message, and the fallback shows', async ({
    page,
    faults,
  }) => {
    faults.allow(/404/);
    await element(page, '#own').evaluate((node) => node.setAttribute('src', 'absent.csv'));
    await expect(page.getByText('Fallback of the first')).toBeVisible();
    // While it loads the fallback shows as well.
    await expect.poll(async () => (await heard(page, 'timeline-error')).length).toBe(1);
    const [error] = await heard(page, 'timeline-error');
    expect(error?.[2]['problems']).toMatchObject([{ code: 'source-not-found' }]);
    await expect(page.locator('#own').getByRole('button', { name: 'Try again' })).toBeVisible();
  });

  test('several sources are one timeline', async ({ page }) => {
    await element(page, '#own').evaluate((node) => {
      node.removeAttribute('countries');
      node.setAttribute('src', 'small.json ./small.json');
    });
    await expect(status(page.locator('#own'))).toContainText('6 of 6 events');
    const codes = await element(page, '#own').evaluate((node) => node.problems.map((p) => p.code));
    expect(codes).toEqual(['id-repeated', 'id-repeated', 'id-repeated']);
  });

  test('data, view and problems are properties', async ({ page }) => {
    const own = element(page, '#own');
    await own.evaluate((node) => {
      node.data = { version: 1, title: 'Mine', events: [{ date: '2020', title: 'One' }] };
      node.view = { countries: [] };
    });
    await expect(page.getByRole('region', { name: 'Mine' })).toBeVisible();
    await expect(status(page.locator('#own'))).toContainText('1 of 1 events');
    await own.evaluate((node) => (node.data = 'date,title\n2020,One\n2021,Two\n'));
    await expect(status(page.locator('#own'))).toContainText('2 of 2 events');
    await own.evaluate((node) => (node.view = 'story'));
    expect(await own.evaluate((node) => node.view.view)).toBe('story');
    await own.evaluate((node) => (node.data = undefined));
    await expect(status(page.locator('#own'))).toContainText('3 of 3 events');
  });
});

test('properties set before the element is defined hold', async ({ page, site }) => {
  await page.goto(`${site.host}plain.html`);
  await page.evaluate(async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    await customElements.whenDefined('geo-timeline');
    // Made in another document, it is not upgraded before it comes here.
    const made = document.implementation.createHTMLDocument().createElement('geo-timeline');
    Object.assign(made, {
      id: 'early',
      data: { version: 1, title: 'Early', events: [{ date: '2020', title: 'One' }] },
      view: { q: 'none such' },
    });
    document.body.append(made);
  });
  await expect(status(page.locator('#early'))).toContainText('0 of 1 events');
});

test('far from the window it waits with its fallback, unless it is eager or has its data', async ({
  page,
  site,
}) => {
  await page.goto(`${site.host}plain.html`);
  await expect(status(page)).toContainText(/\d+ of \d+ events/);
  const loads = requestsOf(page, 'small.json');
  await page.evaluate(() => {
    const space = document.createElement('div');
    space.style.height = '9000px';
    document.body.append(space);
    for (const id of ['lazy', 'gone', 'eager', 'given']) {
      const node = document.createElement('geo-timeline');
      node.id = id;
      node.append(document.createElement('p'));
      node.firstElementChild?.append(`Fallback of ${id}`);
      node.setAttribute('src', `small.json?${id}`);
      if (id === 'eager') node.setAttribute('loading', 'eager');
      if (id === 'given') node.data = { events: [{ date: '2020', title: 'One' }] };
      document.body.append(node);
    }
    document.querySelector('#gone')?.remove();
  });
  await expect(status(page.locator('#eager'))).toContainText('3 of 3 events');
  await expect(status(page.locator('#given'))).toContainText('1 of 1 events');
  // What was chosen meanwhile counts, and asks for nothing.
  await page.locator('#lazy').evaluate((node) => node.setAttribute('countries', 'UA'));
  await expect(page.getByText('Fallback of lazy')).toBeVisible();
  expect(loads.map((url) => new URL(url).search)).toEqual(['?eager']);
  await page.locator('#lazy').scrollIntoViewIfNeeded();
  await expect(status(page.locator('#lazy'))).toContainText('2 of 3 events');
  await expect(page.getByText('Fallback of lazy')).toBeHidden();
  expect(loads.map((url) => new URL(url).search)).toEqual(['?eager', '?lazy']);
});

test('the script loaded twice is harmless', async ({ page, site }) => {
  await page.goto(`${site.host}plain.html`);
  const again = `${site.host}geo-timeline/geo-timeline.js?again`;
  await page.evaluate((url) => import(url), again);
  await expect(status(page)).toContainText(/\d+ of \d+ events/);
});

test('a style of the page reaches the parts, and nothing else inside', async ({ page, site }) => {
  await page.goto(`${site.host}plain.html`);
  const list = page.getByRole('list', { name: 'Events', exact: true });
  await expect(list.getByRole('button').first()).toBeVisible();
  await expect(page.getByRole('complementary', { name: 'Event details' })).toBeVisible();
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    const timeline =
      'region header title status filters active-filters chart overview details footer'.split(' ');
    const rules = [...timeline, 'list'].map(
      (part, i) => `geo-timeline::part(${part}) { border: 3px dotted rgb(${i + 1}, 2, 3) }`,
    );
    sheet.replaceSync([...rules, 'button { border: 9px solid red }'].join('\n'));
    document.adoptedStyleSheets.push(sheet);
  });
  const colourOf = (name: string): Promise<string | undefined> =>
    page.evaluate((part) => {
      const found = document
        .querySelector('geo-timeline')
        ?.shadowRoot?.querySelector(`[part=${part}]`);
      return found ? getComputedStyle(found).borderBlockStartColor : undefined;
    }, name);
  const names = ['region', 'header', 'title', 'status', 'filters'];
  for (const [i, name] of names.entries()) expect(await colourOf(name)).toBe(`rgb(${i + 1}, 2, 3)`);
  for (const [i, name] of ['chart', 'overview', 'details', 'footer'].entries())
    expect(await colourOf(name)).toBe(`rgb(${i + 7}, 2, 3)`);
  const button = page.getByRole('button', { name: 'Show all' });
  await expect(button).not.toHaveCSS('border-block-start-width', '9px');
  await element(page).evaluate((node) => node.setAttribute('view', 'story'));
  await expect.poll(() => colourOf('list')).toBe('rgb(11, 2, 3)');
  // In an embed the filters in force stand alone.
  await element(page).evaluate((node) => {
    node.setAttribute('controls', 'compact');
    node.setAttribute('countries', 'RU');
  });
  await expect.poll(() => colourOf('active-filters')).toBe('rgb(6, 2, 3)');
});

/** Counts observers, listeners on what outlives an element, and timers. */
function countLive(): void {
  const live = (window.live = { observers: 0, listeners: 0, timers: 0 });
  for (const name of ['ResizeObserver', 'IntersectionObserver', 'MutationObserver'] as const) {
    const active = new WeakSet<object>();
    const { observe, disconnect } = window[name].prototype as ResizeObserver;
    Object.assign(window[name].prototype, {
      observe(this: ResizeObserver, ...args: Parameters<typeof observe>) {
        if (!active.has(this)) live.observers++;
        active.add(this);
        observe.apply(this, args);
      },
      disconnect(this: ResizeObserver) {
        if (active.delete(this)) live.observers--;
        disconnect.call(this);
      },
    });
  }
  const keys = new Map<EventTarget, Set<string>>();
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const outlives = (target: EventTarget): boolean =>
    target === window || target === document || target instanceof MediaQueryList;
  const ids = new WeakMap<object, number>();
  let next = 0;
  const keyOf = (type: string, listener: object, options: unknown): string => {
    if (!ids.has(listener)) ids.set(listener, next++);
    const capture = typeof options === 'object' ? Reflect.get(options ?? {}, 'capture') : options;
    return `${type} ${ids.get(listener)} ${capture === true}`;
  };
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const target = this ?? window;
    const isOurs = new Error().stack?.includes('/geo-timeline/') === true;
    if (listener !== null && outlives(target) && isOurs) {
      const set = keys.get(target) ?? new Set();
      keys.set(target, set.add(keyOf(type, listener, options)));
    }
    addEventListener.call(target, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    const target = this ?? window;
    if (listener !== null) keys.get(target)?.delete(keyOf(type, listener, options));
    removeEventListener.call(target, type, listener, options);
  };
  Object.defineProperty(live, 'listeners', {
    enumerable: true,
    get: () => [...keys.values()].reduce((sum, set) => sum + set.size, 0),
  });
  const timers = new Set<number>();
  const { setTimeout: set, clearTimeout: clear } = window;
  Object.assign(window, {
    setTimeout: (run: () => void, ms?: number) => {
      const id = set(() => {
        timers.delete(id);
        run();
      }, ms);
      timers.add(id);
      return id;
    },
    clearTimeout: (id: number) => {
      timers.delete(id);
      clear(id);
    },
  });
  Object.defineProperty(live, 'timers', { enumerable: true, get: () => timers.size });
}

test('removed, it leaves nothing behind', async ({ page, site }) => {
  await page.addInitScript(countLive);
  await page.goto(`${site.host}plain.html`);
  await expect(status(page)).toContainText(/\d+ of \d+ events/);
  const live = () => page.evaluate(() => ({ ...window.live }));
  const useAndRemove = async (): Promise<void> => {
    await page.evaluate(() => {
      const second = document.createElement('geo-timeline');
      second.id = 'second';
      second.setAttribute('controls', 'full');
      document.body.append(second);
    });
    await expect(status(page.locator('#second'))).toContainText(/\d+ of \d+ events/);
    await expect(page.locator('#second').getByRole('searchbox').first()).toBeVisible();
    await element(page, '#second').evaluate((node) => node.select('2024-10-05-antonov-returns'));
    await expect(page.locator('#second').getByRole('complementary')).toBeVisible();
    const children = await element(page, '#second').evaluate(async (node) => {
      node.remove();
      await new Promise((done) => requestAnimationFrame(done));
      return node.shadowRoot?.childNodes.length;
    });
    expect(children).toBe(0);
    await page.waitForTimeout(1000);
  };
  // The first time may leave what all elements share.
  await useAndRemove();
  const before = await live();
  expect(before.observers).toBeGreaterThan(0);
  await useAndRemove();
  await expect.poll(live).toEqual(before);
  // Removed while loading: the request ends.
  const failed = page.waitForEvent('requestfailed');
  await page.route('**/slow.json', () => undefined);
  await page.evaluate(async () => {
    const third = document.createElement('geo-timeline');
    third.setAttribute('src', 'slow.json');
    document.body.append(third);
    await new Promise((done) => setTimeout(done, 100));
    third.remove();
  });
  expect((await failed).url()).toContain('slow.json');
  await expect.poll(live).toEqual(before);
});

test('a hostile style sheet changes nothing inside', async ({ page, site }) => {
  const measure = async (name: string) => {
    await page.goto(`${site.host}${name}.html`);
    await expect(status(page)).toContainText(/\d+ of \d+ events/);
    await expect(page.getByRole('complementary')).toBeVisible();
    await page.evaluate(() => document.fonts.ready);
    await page.waitForTimeout(300);
    return element(page).evaluate((node) => {
      const found: string[] = [];
      for (const inner of node.shadowRoot?.querySelectorAll('.gt, .gt *') ?? []) {
        const { x, y, width, height } = inner.getBoundingClientRect();
        const { color, fontFamily, fontSize, letterSpacing, direction } = getComputedStyle(inner);
        const box = [x, y, width, height].map((n) => n.toFixed(1)).join(' ');
        const look = [color, fontFamily, fontSize, letterSpacing, direction].join(' ');
        found.push(`${inner.localName}.${inner.getAttribute('class') ?? ''} ${box} ${look}`);
      }
      return found;
    });
  };
  const plain = await measure('plain');
  const hostile = await measure('hostile');
  expect(plain.length).toBeGreaterThan(50);
  expect(hostile).toEqual(plain);
});

test('interface language: nearest lang around, out of shadow roots too', async ({ page, site }) => {
  await page.goto(`${site.host}plain.html`);
  await page.evaluate(() => {
    const outer = document.createElement('div');
    outer.lang = 'uk';
    const inner = document.createElement('geo-timeline');
    inner.setAttribute('src', 'small.json');
    outer.attachShadow({ mode: 'open' }).append(inner);
    document.body.append(outer);
  });
  await expect(page.getByRole('region', { name: 'Три розмови' })).toBeVisible();
});

test.describe('frame', () => {
  test('works sandboxed, with an opaque origin', async ({ page, site }) => {
    await page.goto(`${site.host}frame.html`);
    const frame = page.frameLocator('iframe');
    await expect(status(frame)).toContainText(/(\d+) of \1 events/);
    await expect
      .poll(async () => (await page.locator('iframe').boundingBox())?.height)
      .toBeGreaterThan(200);
  });

  test('thousands of forged, huge and malformed messages change nothing', async ({
    page,
    site,
  }) => {
    await page.goto(`${site.host}synced.html`);
    const [one, two] = [page.getByTitle('One'), page.getByTitle('Two')];
    const ready = (): Promise<void> =>
      expect(status(two.contentFrame())).toContainText('3 of 3 events');
    await ready();
    const state = async (): Promise<unknown> => ({
      url: page.url(),
      height: (await two.boundingBox())?.height,
      view: await two
        .contentFrame()
        .locator('geo-timeline')
        .evaluate((node) => ({ ...(node as GeoTimelineElement).view })),
      polluted: await page.evaluate(() => 'q' in {}),
    });
    // As the page around, with the id that the frame has, with others, and to the page itself.
    await page.addScriptTag({ url: 'forger.js' });
    await page.waitForTimeout(300);
    const before = await state();
    const count = await page.evaluate(async () => {
      const frames = [...document.querySelectorAll('iframe')];
      const heard = new Promise<string>((done) =>
        addEventListener('message', ({ data, source }) => {
          if (source === frames[1]?.contentWindow) done((data as { id: string }).id);
        }),
      );
      if (frames[1]) frames[1].style.width = '90%';
      const id = await heard;
      const { malformed, wellFormed } = window as unknown as Record<string, (id: string) => object[]>; // prettier-ignore
      const forged = [...(malformed?.(id) ?? []), ...(wellFormed?.('x') ?? [])];
      for (const data of forged) {
        frames[1]?.contentWindow?.postMessage(data, '*');
        postMessage(data, '*');
      }
      await new Promise((done) => setTimeout(done, 300));
      if (frames[1]) frames[1].style.width = '';
      return forged.length;
    });
    expect(count).toBeGreaterThan(90);
    // As a frame that is not the timeline's, and as one that was until it went to another origin.
    await page.evaluate(() => {
      const other = document.createElement('iframe');
      other.src = 'forger.html';
      document.body.append(other);
    });
    await one.evaluate((node: HTMLIFrameElement, src) => (node.src = src), `${site.top}embed.html`);
    await expect(one.contentFrame().getByRole('region')).toBeAttached();
    await one.evaluate((node: HTMLIFrameElement) => {
      node.contentWindow?.location.replace(new URL('forger.html', document.baseURI));
    });
    await page.waitForTimeout(500);
    expect(await state()).toEqual(before);
    expect((await one.boundingBox())?.height).toBeLessThan(1000);
    await ready();
  });

  test("the script's own text stands where a sandbox keeps scripts out", async ({
    page,
    site,
    faults,
  }) => {
    faults.allow(/CORS|ERR_FAILED/);
    await page.goto(`${site.host}plain.html`);
    await page.evaluate((url) => {
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', 'allow-scripts');
      frame.src = url;
      document.body.append(frame);
    }, `${site.closed}embed.html`);
    // Far below, Chromium draws nothing of it, and its delay does not pass.
    await page.locator('iframe').scrollIntoViewIfNeeded();
    await expect(
      page.frameLocator('iframe').getByText('Access-Control-Allow-Origin'),
    ).toBeVisible();
  });
});

test.describe('the page', () => {
  test('data of another host load only when the reader agrees, and the host stays named', async ({
    page,
    site,
  }) => {
    const loads = requestsOf(page, 'small.json');
    const host = new URL(site.host).host;
    await page.goto(`./?src=${site.host}small.json`);
    const question = page.getByRole('region', { name: `Load data from ${host}?` });
    await expect(question).toBeVisible();
    expect(loads).toEqual([]);
    await question.getByRole('button', { name: `Load data from ${host}` }).click();
    await expect(status(page)).toContainText('3 of 3 events');
    await expect(page.getByText(`Data from ${host}`)).toBeVisible();
    // Not remembered by the next visit; declining shows the page's own.
    await page.reload();
    await question.getByRole('button', { name: 'Show the timeline of this page' }).click();
    await expect(status(page)).toContainText(/(\d+) of \1 events/);
    expect(new URL(page.url()).searchParams.has('src')).toBe(false);
    expect(loads.length).toBe(1);
  });

  test('embed.html asks as well', async ({ page, site }) => {
    await page.goto(`./embed.html?src=${site.host}small.json`);
    await expect(page.getByRole('button', { name: /^Load data from/ })).toBeVisible();
  });

  test('the address reproduces the view, names that are not ours stay', async ({ page }) => {
    const query = 'countries=RU,US&match=all&from=2014&to=2024-10&utm_source=x';
    await page.goto(`./?${query}&event=2024-10-05-antonov-returns`);
    await expect(page.getByRole('complementary', { name: 'Event details' })).toBeVisible();
    const before = await status(page).textContent();
    await page.getByRole('complementary').getByRole('heading').first().press('Escape');
    await expect(page).not.toHaveURL(/event=/);
    const sorted = (text: string): string[] => text.split('&').sort();
    expect(sorted(new URL(page.url()).search.slice(1))).toEqual(sorted(query));
    await page.reload();
    await expect(status(page)).toHaveText(before ?? '');
  });

  test('Back undoes a filter', async ({ page }) => {
    await page.goto('./');
    await expect(status(page)).toContainText(/(\d+) of \1 events/);
    const box = page.getByRole('group', { name: 'Countries' }).getByRole('checkbox').first();
    await box.click();
    await expect(page).toHaveURL(/countries=/);
    await expect(status(page)).not.toContainText(/(\d+) of \1 events/);
    await page.goBack();
    await expect(page).not.toHaveURL(/countries=/);
    await expect(status(page)).toContainText(/(\d+) of \1 events/);
    await page.goForward();
    await expect(status(page)).not.toContainText(/(\d+) of \1 events/);
  });

  test('title and language of the document follow; a bad value is told', async ({ page }) => {
    await page.goto('./?lang=uk&match=sometimes');
    await expect(page).toHaveTitle(/Росія/);
    await expect(page.locator('html')).toHaveAttribute('lang', 'uk');
    const codes = await element(page).evaluate((node) => node.problems.map((p) => p.code));
    expect(codes).toContain('match-unknown');
  });
});
