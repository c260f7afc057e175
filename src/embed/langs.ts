/** The next element outwards, out of shadow roots too. */
function outer(element: Element): Element | undefined {
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

/** The `lang` of the nearest element around (its own is a choice of view), undefined if none says one. */
function surroundingLang(element: Element): string | undefined {
  for (let at = outer(element); at !== undefined; at = outer(at)) {
    const lang = at.getAttribute('lang');
    if (lang !== null && isTag(lang)) return lang;
  }
  return undefined;
}

/** Whether `Intl` understands a language tag: another one would make it throw later. */
function isTag(lang: string): boolean {
  try {
    return Intl.getCanonicalLocales(lang).length === 1;
  } catch {
    return false;
  }
}

/** Languages to show things in, best first: that of the surroundings, then the browser's. */
export function ambientLangs(element: Element): readonly string[] {
  const around = surroundingLang(element);
  return [...(around === undefined ? [] : [around]), ...browserLangs()];
}

export const browserLangs = (): readonly string[] => navigator.languages.filter(isTag);
