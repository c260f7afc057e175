// A reader who sees nothing: it knows a page by its accessibility tree alone and acts by keys alone. As in a screen
// reader, a command such as "next heading" or "previous button" is one press, each character typed is one, and what is
// far away is reached by a search for its text.
import type { CDPSession, Page } from '@playwright/test';

/** One node as assistive technology has it, in the order of reading. */
export interface Spoken {
  readonly role: string;
  readonly name: string;
  readonly level: number | undefined;
  readonly focused: boolean;
  readonly checked: boolean;
  readonly url: string;
  readonly description: string;
  readonly node: number;
}
export type Kind = 'heading' | 'button' | 'link' | 'listitem' | 'field' | 'checkbox' | 'any';

/** Presses of a search: its key, six letters of what is looked for, Enter. */
const SEARCH = 8;

const FIELDS = ['textbox', 'searchbox', 'combobox', 'spinbutton'];
const isKind = (kind: Kind, { role }: Spoken): boolean =>
  kind === 'any' ||
  role === kind ||
  (kind === 'field' && FIELDS.includes(role)) ||
  (kind === 'button' && role === 'menuitem');

interface AxValue {
  readonly value?: unknown;
}
interface AxNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: AxValue;
  readonly name?: AxValue;
  readonly description?: AxValue;
  readonly properties?: readonly { readonly name: string; readonly value: AxValue }[];
  readonly parentId?: string;
  readonly childIds?: readonly string[];
  readonly backendDOMNodeId?: number;
}

const textOf = (value: AxValue | undefined): string =>
  typeof value?.value === 'string' ? value.value : '';

/** Nodes in the order of reading; those that are ignored only hand on their children. */
function inOrder(nodes: readonly AxNode[]): Spoken[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const found: Spoken[] = [];
  const visit = (node: AxNode): void => {
    if (!node.ignored) {
      const property = (name: string): unknown =>
        node.properties?.find((each) => each.name === name)?.value.value;
      const level = property('level');
      found.push({
        role: textOf(node.role),
        name: textOf(node.name),
        level: typeof level === 'number' ? level : undefined,
        focused: property('focused') === true,
        checked: property('checked') === 'true' || property('checked') === true,
        url: String(property('url') ?? ''),
        description: textOf(node.description),
        node: node.backendDOMNodeId ?? 0,
      });
    }
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) visit(child);
    }
  };
  const root = nodes.find(({ parentId }) => parentId === undefined);
  if (root) visit(root);
  return found;
}

export class Reader {
  readonly #page: Page;
  readonly #cdp: CDPSession;
  /** DOM node that the reading stands at; 0 at the top. */
  #at = 0;
  presses = 0;

  private constructor(page: Page, cdp: CDPSession) {
    this.#page = page;
    this.#cdp = cdp;
  }

  static async of(page: Page): Promise<Reader> {
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Accessibility.enable');
    await cdp.send('DOM.enable');
    return new Reader(page, cdp);
  }

  /** All there is to read. */
  async tree(): Promise<readonly Spoken[]> {
    const { nodes } = (await this.#cdp.send('Accessibility.getFullAXTree')) as unknown as {
      nodes: readonly AxNode[];
    };
    return inOrder(nodes);
  }

  /** What the reading stands at. */
  async here(): Promise<Spoken | undefined> {
    return (await this.tree()).find(({ node }) => node === this.#at);
  }

  /**
   * Goes on from here to the first node that is meant and counts each of that kind that it passes; undefined, with
   * nothing counted, where there is none: then a reader would ask for something else.
   */
  async next(kind: Kind, name: RegExp = /./): Promise<Spoken | undefined> {
    const tree = await this.tree();
    const at = tree.findIndex(({ node }) => node === this.#at);
    let passed = 0;
    for (const each of tree.slice(at + 1)) {
      if (!isKind(kind, each) || each.name === '') continue;
      passed++;
      if (!name.test(each.name)) continue;
      this.presses += passed;
      this.#at = each.node;
      return each;
    }
    return undefined;
  }

  /**
   * Goes to the nearest that is meant, after here or else from the top, by the shorter way: the command for the next or the
   * previous of its kind, again and again, or a search. Waits for what comes late.
   */
  async find(name: RegExp, role?: string): Promise<Spoken> {
    for (let tries = 0; tries < 200; tries++) {
      const tree = await this.tree();
      const at = tree.findIndex(({ node }) => node === this.#at);
      const isMeant = (each: Spoken): boolean =>
        each.node !== this.#at &&
        name.test(each.name) &&
        (role === undefined ? each.role !== 'InlineTextBox' : each.role === role);
      const found = tree.slice(at + 1).find(isMeant) ?? tree.find(isMeant);
      if (found !== undefined) {
        const [from = 0, to = 0] = [at, tree.indexOf(found)].sort((a, b) => a - b);
        const passed = tree.slice(from + 1, to).filter((each) => each.role === found.role).length;
        // There is a command for each of these roles; text is read line by line.
        this.presses += Math.min(passed + 1, SEARCH);
        this.#at = found.node;
        return found;
      }
      await this.#page.waitForTimeout(100);
    }
    throw new Error(`nothing to read like ${name} (${role ?? 'any role'})`);
  }

  /** Whether it is there to read, without going there. */
  async has(name: RegExp, role: string): Promise<boolean> {
    return (await this.tree()).some((each) => each.role === role && name.test(each.name));
  }

  /** Uses what the reading stands at. */
  async use(key = 'Enter'): Promise<void> {
    await this.#cdp.send('DOM.focus', { backendNodeId: this.#at });
    await this.press(key);
  }

  /** A key; the reading follows the focus. */
  async press(key: string): Promise<void> {
    this.presses++;
    await this.#page.keyboard.press(key);
    await this.follow();
  }

  /** The browser's own Back, whose key the browser under test does not hear. */
  async back(): Promise<void> {
    this.presses++;
    await this.#page.goBack();
  }

  async type(text: string): Promise<void> {
    this.presses += text.length;
    await this.#page.keyboard.type(text);
  }

  /** The reading goes where the focus went, once the page has answered. */
  async follow(): Promise<void> {
    let last = -1;
    for (let tries = 0; tries < 20; tries++) {
      await this.#page.waitForTimeout(60);
      const tree = await this.tree();
      // The innermost: the document and the region around say that they are focused too.
      const now =
        tree.findLast(({ focused, role }) => focused && role !== 'RootWebArea')?.node ?? 0;
      if (now === last) break;
      last = now;
    }
    if (last > 0) this.#at = last;
  }

  /** Waits until something can be read, as a reader does who was told of it: no press. */
  async hears(name: RegExp, role?: string): Promise<void> {
    for (let tries = 0; tries < 200; tries++) {
      const tree = await this.tree();
      if (role !== undefined) {
        if (tree.some((each) => name.test(each.name) && each.role === role)) return;
      } else {
        // A sentence may have bold words: pieces of one line.
        const pieces = tree.filter((each) => each.role === 'StaticText').map((each) => each.name);
        if (name.test(pieces.join(''))) return;
      }
      await this.#page.waitForTimeout(100);
    }
    throw new Error(`never heard: ${name} (${role ?? 'any role'})`);
  }
}
