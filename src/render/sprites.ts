import type { Mark, Scene } from '../layout/index.ts';
import { lanePainter } from './lanes.ts';
import { drawMark, drawMarks } from './marks.ts';
import { type Pen, snap } from './pen.ts';

/** Fewer marks are drawn one by one. */
const MANY = 250;
/** px that a symbol of diameter 8 takes, halo and arrow included. */
const SIZE = 28;

/**
 * Marks of many lanes: each kind of small mark is drawn once and then copied, since tracing, filling and haloing
 * thousands of them is what a frame has no time for. Of one canvas; a copy stands on whole device pixels.
 */
export class SpriteMarks {
  readonly #sprites = new Map<string, ImageBitmap>();
  /** What the sprites were drawn with. */
  #theme: Pen['theme'] | undefined;
  #swatches: Pen['swatches'] | undefined;
  #ratio = 0;

  draw(pen: Pen, scene: Scene): void {
    const { ctx } = pen;
    if (scene.marks.length < MANY || !(ctx instanceof CanvasRenderingContext2D)) {
      drawMarks(pen, scene);
      return;
    }
    this.#forget(pen);
    const single: Mark[] = [];
    for (const mark of scene.marks) {
      if (!isPlain(pen, mark)) single.push(mark);
      else {
        const x = snap(pen, mark.x - SIZE / 2);
        const sprite = this.#spriteOf(pen, keyOf(mark), (single) =>
          drawMark(single, { ...mark, x: SIZE / 2, y: SIZE / 2 }),
        );
        ctx.drawImage(sprite, x, snap(pen, mark.y - SIZE / 2), SIZE, SIZE);
      }
    }
    drawMarks(pen, { ...scene, marks: single });
  }

  /** Dimmed marks, copied as well. */
  drawDimmed(pen: Pen, scene: Scene): void {
    const { ctx } = pen;
    if (scene.dimmed.length < MANY || !(ctx instanceof CanvasRenderingContext2D)) {
      lanePainter.dimmed(pen, scene);
      return;
    }
    this.#forget(pen);
    for (const mark of scene.dimmed) {
      const sprite = this.#spriteOf(pen, `${mark.category}`, (single) => {
        const dimmed = [{ ...mark, x: SIZE / 2, y: SIZE / 2 }];
        lanePainter.dimmed(single, { ...scene, ringBands: [], dimmed });
      });
      const [x, y] = [snap(pen, mark.x - SIZE / 2), snap(pen, mark.y - SIZE / 2)];
      ctx.drawImage(sprite, x, y, SIZE, SIZE);
    }
    lanePainter.dimmed(pen, { ...scene, dimmed: [] });
  }

  #forget(pen: Pen): void {
    if (this.#theme === pen.theme && this.#swatches === pen.swatches && this.#ratio === pen.ratio)
      return;
    this.#sprites.clear();
    this.#theme = pen.theme;
    this.#swatches = pen.swatches;
    this.#ratio = pen.ratio;
  }

  #spriteOf(pen: Pen, key: string, draw: (pen: Pen) => void): ImageBitmap {
    const known = this.#sprites.get(key);
    if (known) return known;
    const side = Math.ceil(SIZE * pen.ratio);
    const canvas = new OffscreenCanvas(side, side);
    const ctx = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
    ctx.setTransform(side / SIZE, 0, 0, side / SIZE, 0, 0);
    draw({ ...pen, ctx });
    const made = canvas.transferToImageBitmap();
    this.#sprites.set(key, made);
    return made;
  }
}

const keyOf = ({ category, shape, status }: Mark): string => `${category} ${shape} ${status}`;

/** Small, certain, and in nobody's hand. */
const isPlain = (pen: Pen, mark: Mark): boolean =>
  mark.size === 8 && mark.doubt === undefined && !mark.selected && mark.row !== pen.hovered;
