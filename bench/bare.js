// The yardstick: nothing but a circle for every row in view, every frame, found by looking at all of them. No labels, no axis, no words, no filters.
import { fetchRows } from './rows.js';

const COLORS = [
  '#ae231c',
  '#1f4e9e',
  '#8f76db',
  '#b2851f',
  '#159a98',
  '#555a63',
  '#de5590',
  '#4c7c4f',
];
const LANES = 24;
const RADIUS = 5;
const canvas = /** @type {HTMLCanvasElement} */ (document.getElementById('chart'));
const { width, height } = canvas.getBoundingClientRect();
canvas.width = width * devicePixelRatio;
canvas.height = height * devicePixelRatio;
const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));

const rows = await fetchRows();
let start = rows.reduce((least, { date }) => Math.min(least, date), Infinity);
let end = rows.reduce((most, { date }) => Math.max(most, date), -Infinity);

function draw() {
  context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
  context.clearRect(0, 0, width, height);
  const scale = width / (end - start);
  for (let i = 0; i < rows.length; i++) {
    const row = /** @type {(typeof rows)[number]} */ (rows[i]);
    const x = (row.date - start) * scale;
    if (x < -RADIUS || x > width + RADIUS) continue;
    context.fillStyle = COLORS[row.category % COLORS.length] ?? '';
    context.beginPath();
    context.arc(x, 20 + (i % LANES) * 30, RADIUS, 0, 2 * Math.PI);
    context.fill();
  }
}

let asked = false;
function drawSoon() {
  if (asked) return;
  asked = true;
  requestAnimationFrame(() => {
    asked = false;
    draw();
  });
}

canvas.addEventListener(
  'wheel',
  (event) => {
    event.preventDefault();
    const at = start + (event.offsetX / width) * (end - start);
    const factor = 2 ** (event.deltaY / 500);
    start = at - (at - start) * factor;
    end = at + (end - at) * factor;
    drawSoon();
  },
  { passive: false },
);
canvas.addEventListener('pointermove', (event) => {
  if (event.buttons === 0) return;
  const shift = (-event.movementX / width) * (end - start);
  start += shift;
  end += shift;
  drawSoon();
});

requestAnimationFrame(() => {
  draw();
  performance.mark('bench:painted');
});
