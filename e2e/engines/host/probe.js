// The first script of the pages under test: what every engine tells alike, since not all tell it to a driver.
(() => {
  /** @type {string[]} */
  const errors = [];
  /** @param {Window & typeof globalThis} view */
  const watch = (view) => {
    view.addEventListener('error', ({ message, filename }) =>
      errors.push(`error: ${message} ${filename}`),
    );
    view.addEventListener('unhandledrejection', ({ reason }) =>
      errors.push(`rejection: ${String(reason)}`),
    );
    view.document.addEventListener('securitypolicyviolation', (event) =>
      errors.push(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
    );
    const { error } = view.console;
    view.console.error = (...args) => {
      errors.push(`console: ${args.map(String).join(' ')}`);
      error.apply(view.console, args);
    };
  };
  watch(window);

  /** @param {Element} element @param {string} selector @returns {Element[]} */
  const inside = (element, selector) => {
    /** @type {ParentNode | null | undefined} */
    const root =
      element instanceof HTMLIFrameElement ? element.contentDocument : element.shadowRoot;
    // Frames have constructors of their own.
    return [...(root ?? element).querySelectorAll(selector)];
  };
  /** @param {readonly string[]} path */
  const all = ([first = '', ...path]) => {
    let found = [...document.querySelectorAll(first)];
    for (const selector of path) found = found.flatMap((element) => inside(element, selector));
    return found;
  };
  /** @param {Element} element */
  const nameOf = (element) =>
    (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().replace(/\s+/g, ' ');
  /** @param {Element} element */
  const isShown = (element) => element.getClientRects().length > 0;

  globalThis.probe = {
    errors,
    find: (path) => all(path)[0],
    named: (path, name) => {
      const found = all(path).find(
        (element) => isShown(element) && new RegExp(name, 'u').test(nameOf(element)),
      );
      return /** @type {HTMLElement | undefined} */ (found);
    },
    middle: (element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      let [x, y] = [left + width / 2, top + height / 2];
      const frame = element.ownerDocument.defaultView?.frameElement;
      if (frame) {
        const box = frame.getBoundingClientRect();
        [x, y] = [x + box.left, y + box.top];
      }
      return { x, y };
    },
    focused: () => {
      let node = document.activeElement;
      for (;;) {
        const inner =
          node instanceof HTMLIFrameElement
            ? node.contentDocument?.activeElement
            : node?.shadowRoot?.activeElement;
        if (!inner) return node === null ? '' : nameOf(node);
        node = inner;
      }
    },
  };
})();
