// The little of PNG that figures need: reading what a browser's screenshot is, writing pictures with a palette.
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
const RGB = 2;
const RGBA = 6;
const PALETTE = 3;
const MOST_COLOURS = 128;

/** @typedef {{width: number, height: number, pixels: Uint32Array}} Picture `pixels` are 0xRRGGBB, row by row */

/** @param {Buffer} file @returns {Generator<{type: string, data: Buffer}>} */
function* chunksOf(file) {
  for (let at = SIGNATURE.length; at + 8 <= file.length;) {
    const length = file.readUInt32BE(at);
    yield {
      type: file.toString('latin1', at + 4, at + 8),
      data: file.subarray(at + 8, at + 8 + length),
    };
    at += length + 12;
  }
}

/** @param {number} a left @param {number} b above @param {number} c above left */
function paeth(a, b, c) {
  const [pa, pb, pc] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)];
  if (pa <= pb && pa <= pc) return a;
  return pb <= pc ? b : c;
}

/** Undoes the filters of PNG section 9 in place. @param {Buffer} raw @param {number} height @param {number} stride @param {number} size bytes of a pixel */
function unfilter(raw, height, stride, size) {
  for (let y = 0; y < height; y++) {
    const row = y * (stride + 1) + 1;
    const filter = raw[row - 1];
    for (let x = 0; x < stride; x++) {
      const left = x >= size ? (raw[row + x - size] ?? 0) : 0;
      const up = y > 0 ? (raw[row + x - stride - 1] ?? 0) : 0;
      const corner = x >= size && y > 0 ? (raw[row + x - stride - 1 - size] ?? 0) : 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter ?? 0] ?? 0;
      raw[row + x] = ((raw[row + x] ?? 0) + guess) & 255;
    }
  }
}

/** @param {Buffer} file 8 bits a channel, not interlaced, RGB or RGBA (its alpha is ignored) @returns {Picture} */
export function readPng(file) {
  const chunks = [...chunksOf(file)];
  const header = chunks[0]?.data ?? Buffer.alloc(13);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const [depth, type, , , interlace] = header.subarray(8);
  if (depth !== 8 || interlace !== 0 || (type !== RGB && type !== RGBA))
    throw new Error(`PNG not readable: depth ${depth}, type ${type}, interlace ${interlace}`);
  const data = chunks.filter((chunk) => chunk.type === 'IDAT').map((chunk) => chunk.data);
  const raw = inflateSync(Buffer.concat(data));
  const size = type === RGB ? 3 : 4;
  const stride = width * size;
  unfilter(raw, height, stride, size);
  const pixels = new Uint32Array(width * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      pixels[y * width + x] = raw.readUIntBE(y * (stride + 1) + 1 + x * size, 3);
  return { width, height, pixels };
}

/** @param {number} a @param {number} b */
const distance = (a, b) =>
  ((a >> 16) - (b >> 16)) ** 2 +
  (((a >> 8) & 255) - ((b >> 8) & 255)) ** 2 +
  ((a & 255) - (b & 255)) ** 2;

/** @param {string} type @param {Buffer} data */
function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(4);
  frame.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([frame, body, check]);
}

/**
 * Colours to stand for all: each next one is that which so far is missed most, by pixels times squared distance. A few
 * pixels of a flag keep their hue that way, however many greys the letters have.
 * @param {Uint32Array} pixels
 * @returns {{palette: readonly number[], indexOf: ReadonlyMap<number, number>}}
 */
function choosePalette(pixels) {
  /** @type {Map<number, number>} */
  const counts = new Map();
  for (const colour of pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const all = [...counts].map(([colour, count]) => ({ colour, count, index: 0, miss: Infinity }));
  all.sort((a, b) => b.count - a.count);
  /** @type {number[]} */
  const palette = [];
  let next = all[0];
  while (next !== undefined && next.miss > 0 && palette.length < MOST_COLOURS) {
    const { colour } = next;
    for (const each of all) {
      const miss = distance(each.colour, colour);
      if (miss < each.miss) Object.assign(each, { miss, index: palette.length });
    }
    next = all.reduce((most, each) =>
      each.miss * each.count > most.miss * most.count ? each : most,
    );
    palette.push(colour);
  }
  return { palette, indexOf: new Map(all.map(({ colour, index }) => [colour, index])) };
}

/**
 * A PNG with a palette of 128 colours; each other colour becomes the nearest of them.
 * @param {Picture} picture
 */
export function writePng({ width, height, pixels }) {
  const { palette, indexOf } = choosePalette(pixels);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, PALETTE], 8);
  const colours = Buffer.alloc(palette.length * 3);
  palette.forEach((colour, i) => colours.writeUIntBE(colour, i * 3, 3));
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      rows[y * (width + 1) + 1 + x] = indexOf.get(pixels[y * width + x] ?? 0) ?? 0;
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
