const SVG = 'http://www.w3.org/2000/svg';
/** A tag with its attributes, or text, as our own writer of SVG prints them. */
const TOKEN = /<(\/?)([\w:]+)((?: [\w:-]+="[^"]*")*)(\/?)>|([^<]+)/g;
const ATTRIBUTE = / ([\w:-]+)="([^"]*)"/g;
const SIGNS: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&amp;': '&',
};
const plain = (text: string): string =>
  text.replace(/&(?:lt|gt|quot|amp);/g, (sign) => SIGNS[sign] ?? sign);

/**
 * The nodes of a picture that `figureToSvg` wrote, for a page where no text may become markup: each is made by hand, and
 * what is in the picture as text stays text. It reads that writer's form alone; metadata are left out.
 */
export function svgNodes(svg: string, owner: Document): SVGElement | undefined {
  let root: SVGElement | undefined;
  const open: SVGElement[] = [];
  const bare = svg.replace(/<metadata>.*?<\/metadata>/s, '');
  for (const [, close, name = '', attributes = '', single, text] of bare.matchAll(TOKEN)) {
    if (text !== undefined) open.at(-1)?.append(plain(text));
    else if (close === '/') open.pop();
    else {
      const node = owner.createElementNS(SVG, name);
      for (const [, key = '', value = ''] of attributes.matchAll(ATTRIBUTE))
        if (key !== 'xmlns' && key !== 'xml:lang') node.setAttribute(key, plain(value));
      open.at(-1)?.append(node);
      root ??= node;
      if (single !== '/') open.push(node);
    }
  }
  return root;
}
