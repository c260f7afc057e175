// Over 300 lines because a drawing context is one interface, and each of its methods a few lines.
import type { DrawContext } from './draw-context.ts';
import { attr, num, xmlText } from './svg-text.ts';

type Paint = string | CanvasGradient | CanvasPattern;

interface Stop {
  readonly offset: number;
  readonly color: string;
}

/** A gradient along a line, as `createLinearGradient` makes it. */
class Gradient implements CanvasGradient {
  readonly line: readonly [number, number, number, number];
  readonly stops: Stop[] = [];

  constructor(line: readonly [number, number, number, number]) {
    this.line = line;
  }
  addColorStop(offset: number, color: string): void {
    this.stops.push({ offset, color });
  }
}

/** `#rrggbbaa` as SVG 1.1 readers understand it: a colour and an opacity. */
function colourAndOpacity(colour: string): readonly [string, number] {
  const [, rgb, alpha] = /^(#[0-9a-f]{6})([0-9a-f]{2})$/i.exec(colour) ?? [];
  return rgb === undefined || alpha === undefined
    ? [colour, 1]
    : [rgb, Number.parseInt(alpha, 16) / 255];
}

const FONT = /^(italic )?(\d+) ([\d.]+)px (.*)$/;
const FULL = 2 * Math.PI - 1e-6;

interface State {
  fillStyle: Paint;
  strokeStyle: Paint;
  lineWidth: number;
  lineJoin: CanvasLineJoin;
  globalAlpha: number;
  font: string;
  textAlign: CanvasTextAlign;
  textBaseline: CanvasTextBaseline;
  direction: CanvasDirection;
  dash: readonly number[];
  /** Shift and scale; nothing in render/ turns or skews. */
  scale: number;
  dx: number;
  dy: number;
  /** Groups opened by clips since the last save. */
  clips: number;
}

/**
 * Prints the calls of a drawing as SVG elements, in order: text as text, lengths with two decimals, gradients and clips
 * under ids that begin with `prefix`. Deterministic: the same calls give the same characters.
 */
export class SvgContext implements DrawContext {
  readonly #prefix: string;
  readonly #family: string;
  readonly #measure: (text: string, font: string) => number;
  /** By their text without an id. */
  readonly #ids = new Map<string, string>();
  #defs = '';
  #out = '';
  #path = '';
  /** Rectangles of one colour become one path. */
  #rects: { readonly paint: string; data: string } | undefined;
  #state: State = {
    fillStyle: '#000000',
    strokeStyle: '#000000',
    lineWidth: 1,
    lineJoin: 'miter',
    globalAlpha: 1,
    font: '',
    textAlign: 'left',
    textBaseline: 'alphabetic',
    direction: 'ltr',
    dash: [],
    scale: 1,
    dx: 0,
    dy: 0,
    clips: 0,
  };
  readonly #saved: State[] = [];

  /**
   * @param options.prefix of ids, so that several pictures fit into one page
   * @param options.family the font family that stands on the whole picture, left out of its texts
   * @param options.measure width in px of a text in a CSS font
   */
  constructor(options: {
    readonly prefix: string;
    readonly family: string;
    readonly measure: (text: string, font: string) => number;
  }) {
    this.#prefix = options.prefix;
    this.#family = options.family;
    this.#measure = options.measure;
  }

  /** Definitions and elements so far. */
  toString(): string {
    this.#flush();
    return `${this.#defs === '' ? '' : `<defs>${this.#defs}</defs>`}${this.#out}`;
  }

  // ---- state

  get fillStyle(): Paint {
    return this.#state.fillStyle;
  }
  set fillStyle(value: Paint) {
    this.#state.fillStyle = value;
  }
  get strokeStyle(): Paint {
    return this.#state.strokeStyle;
  }
  set strokeStyle(value: Paint) {
    this.#state.strokeStyle = value;
  }
  get lineWidth(): number {
    return this.#state.lineWidth;
  }
  set lineWidth(value: number) {
    this.#state.lineWidth = value;
  }
  get lineJoin(): CanvasLineJoin {
    return this.#state.lineJoin;
  }
  set lineJoin(value: CanvasLineJoin) {
    this.#state.lineJoin = value;
  }
  get globalAlpha(): number {
    return this.#state.globalAlpha;
  }
  set globalAlpha(value: number) {
    this.#state.globalAlpha = value;
  }
  get font(): string {
    return this.#state.font;
  }
  set font(value: string) {
    this.#state.font = value;
  }
  get textAlign(): CanvasTextAlign {
    return this.#state.textAlign;
  }
  set textAlign(value: CanvasTextAlign) {
    this.#state.textAlign = value;
  }
  get textBaseline(): CanvasTextBaseline {
    return this.#state.textBaseline;
  }
  set textBaseline(value: CanvasTextBaseline) {
    this.#state.textBaseline = value;
  }
  get direction(): CanvasDirection {
    return this.#state.direction;
  }
  set direction(value: CanvasDirection) {
    this.#state.direction = value;
  }
  setLineDash(segments: number[]): void {
    this.#state.dash = [...segments];
  }
  setTransform(a: number, _b: number, _c: number, _d: number, e: number, f: number): void {
    Object.assign(this.#state, { scale: a, dx: e, dy: f });
  }
  /** Texts of a drawing that is mirrored ask for it; pictures are not. */
  scale(): never {
    throw new Error('assertion failed: a picture is never mirrored');
  }
  save(): void {
    this.#saved.push({ ...this.#state });
    this.#state.clips = 0;
  }
  restore(): void {
    const saved = this.#saved.pop();
    if (saved === undefined) return;
    this.#put('</g>'.repeat(this.#state.clips));
    this.#state = saved;
  }

  // ---- paths

  #x(x: number): string {
    return num(x * this.#state.scale + this.#state.dx);
  }
  #y(y: number): string {
    return num(y * this.#state.scale + this.#state.dy);
  }
  #length(length: number): string {
    return num(length * this.#state.scale);
  }
  #rect(x: number, y: number, width: number, height: number): string {
    return `M${this.#x(x)} ${this.#y(y)}h${this.#length(width)}v${this.#length(height)}h${this.#length(-width)}z`;
  }
  beginPath(): void {
    this.#path = '';
  }
  closePath(): void {
    this.#path += 'z';
  }
  moveTo(x: number, y: number): void {
    this.#path += `M${this.#x(x)} ${this.#y(y)}`;
  }
  lineTo(x: number, y: number): void {
    this.#path += `L${this.#x(x)} ${this.#y(y)}`;
  }
  quadraticCurveTo(cpx: number, cpy: number, x: number, y: number): void {
    this.#path += `Q${this.#x(cpx)} ${this.#y(cpy)} ${this.#x(x)} ${this.#y(y)}`;
  }
  bezierCurveTo(c1x: number, c1y: number, c2x: number, c2y: number, x: number, y: number): void {
    this.#path += `C${this.#x(c1x)} ${this.#y(c1y)} ${this.#x(c2x)} ${this.#y(c2y)} ${this.#x(x)} ${this.#y(y)}`;
  }
  /** Clockwise; a whole circle in two halves, since an arc to its own start draws nothing. */
  arc(x: number, y: number, radius: number, startAngle: number, endAngle: number): void {
    const at = (angle: number): string =>
      `${this.#x(x + radius * Math.cos(angle))} ${this.#y(y + radius * Math.sin(angle))}`;
    const r = this.#length(radius);
    const sweep = endAngle - startAngle;
    this.#path += `${this.#path === '' ? 'M' : 'L'}${at(startAngle)}`;
    const middle = startAngle + sweep / 2;
    if (sweep >= FULL)
      this.#path += `A${r} ${r} 0 1 1 ${at(middle)}A${r} ${r} 0 1 1 ${at(endAngle)}z`;
    else this.#path += `A${r} ${r} 0 ${sweep > Math.PI ? 1 : 0} 1 ${at(endAngle)}`;
  }
  rect(x: number, y: number, width: number, height: number): void {
    this.#path += this.#rect(x, y, width, height);
  }
  roundRect(x: number, y: number, width: number, height: number, radius: number): void {
    const least = Math.min(radius, width / 2, height / 2);
    const r = this.#length(least);
    const [w, h] = [this.#length(width - 2 * least), this.#length(height - 2 * least)];
    const corner = (dx: string, dy: string): string => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
    this.#path +=
      `M${this.#x(x + least)} ${this.#y(y)}h${w}${corner(r, r)}v${h}${corner(`-${r}`, r)}` +
      `h-${w}${corner(`-${r}`, `-${r}`)}v-${h}${corner(r, `-${r}`)}z`;
  }

  // ---- paint

  #put(element: string): void {
    this.#flush();
    this.#out += element;
  }
  #flush(): void {
    if (this.#rects !== undefined)
      this.#out += `<path${this.#rects.paint} d="${this.#rects.data}"/>`;
    this.#rects = undefined;
  }
  #paint(name: 'fill' | 'stroke', style: Paint): string {
    const alpha = this.#state.globalAlpha;
    if (style instanceof Gradient)
      return `${attr(name, `url(#${this.#gradient(style)})`)}${opacityOf(name, alpha)}`;
    const [colour, opacity] = colourAndOpacity(typeof style === 'string' ? style : '#000000');
    return `${attr(name, colour)}${opacityOf(name, opacity * alpha)}`;
  }
  /** The id of a definition; equal ones are written once. */
  #define(content: (id: string) => string): string {
    const key = content('');
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = `${this.#prefix}${this.#ids.size}`;
    this.#ids.set(key, id);
    this.#defs += content(id);
    return id;
  }
  #gradient({ line: [x0, y0, x1, y1], stops }: Gradient): string {
    const ends = `x1="${this.#x(x0)}" y1="${this.#y(y0)}" x2="${this.#x(x1)}" y2="${this.#y(y1)}"`;
    const inner = stops.map(({ offset, color }) => {
      const [colour, opacity] = colourAndOpacity(color);
      return `<stop offset="${num(offset)}"${attr('stop-color', colour)}${opacityOf('stop', opacity)}/>`;
    });
    return this.#define(
      (id) =>
        `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" ${ends}>${inner.join('')}</linearGradient>`,
    );
  }
  #line(): string {
    const { lineWidth, lineJoin, dash } = this.#state;
    const width = this.#length(lineWidth);
    const dashes = dash.length === 0 ? undefined : dash.map((each) => this.#length(each)).join(' ');
    return `${width === '1' ? '' : attr('stroke-width', width)}${lineJoin === 'miter' ? '' : attr('stroke-linejoin', lineJoin)}${attr('stroke-dasharray', dashes)}`;
  }
  fill(): void {
    if (this.#path !== '')
      this.#put(`<path${this.#paint('fill', this.#state.fillStyle)} d="${this.#path}"/>`);
  }
  stroke(): void {
    if (this.#path === '') return;
    const paint = `${this.#paint('stroke', this.#state.strokeStyle)}${this.#line()}`;
    this.#put(`<path fill="none"${paint} d="${this.#path}"/>`);
  }
  clip(): void {
    const path = this.#path;
    const id = this.#define((name) => `<clipPath id="${name}"><path d="${path}"/></clipPath>`);
    this.#put(`<g clip-path="url(#${id})">`);
    this.#state.clips++;
  }
  fillRect(x: number, y: number, width: number, height: number): void {
    if (width === 0 || height === 0) return;
    const { fillStyle } = this.#state;
    const paint = this.#paint('fill', fillStyle);
    const data = this.#rect(x, y, width, height);
    // Where one lies over another, only opaque ones look the same as a single path.
    const isOpaque = typeof fillStyle === 'string' && !paint.includes('opacity');
    if (isOpaque && this.#rects?.paint === paint) {
      this.#rects.data += data;
      return;
    }
    this.#flush();
    if (isOpaque) this.#rects = { paint, data };
    else this.#out += `<path${paint} d="${data}"/>`;
  }
  strokeRect(x: number, y: number, width: number, height: number): void {
    const paint = `${this.#paint('stroke', this.#state.strokeStyle)}${this.#line()}`;
    this.#put(`<path fill="none"${paint} d="${this.#rect(x, y, width, height)}"/>`);
  }
  createLinearGradient(x0: number, y0: number, x1: number, y1: number): CanvasGradient {
    return new Gradient([x0, y0, x1, y1]);
  }

  // ---- text

  measureText(text: string): { readonly width: number } {
    return { width: this.#measure(text, this.#state.font) };
  }
  fillText(text: string, x: number, y: number): void {
    this.#text(text, x, y, this.#paint('fill', this.#state.fillStyle));
  }
  strokeText(text: string, x: number, y: number): void {
    const paint = `${this.#paint('stroke', this.#state.strokeStyle)}${this.#line()}`;
    this.#text(text, x, y, ` fill="none"${paint}`);
  }
  #text(text: string, x: number, y: number, paint: string): void {
    const { font, textAlign, direction } = this.#state;
    const [, italic, weight, size, family] = FONT.exec(font) ?? [];
    const isRtl = direction === 'rtl';
    // "left" is a side, "start" is where the text begins.
    const anchor =
      textAlign === 'center' ? 'middle' : (textAlign === 'right') === isRtl ? undefined : 'end';
    this.#put(
      `<text x="${this.#x(x)}" y="${this.#y(y)}"` +
        attr('font-size', size === undefined ? undefined : this.#length(Number(size))) +
        attr('font-weight', weight === '400' ? undefined : weight) +
        attr('font-style', italic === undefined ? undefined : 'italic') +
        attr('font-family', family === this.#family ? undefined : family) +
        attr('text-anchor', anchor) +
        attr('direction', isRtl ? 'rtl' : undefined) +
        `${paint}>${xmlText(text)}</text>`,
    );
  }
}

const opacityOf = (name: string, opacity: number): string =>
  opacity >= 1 ? '' : attr(`${name}-opacity`, opacity);
