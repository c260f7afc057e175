export { type Area, type Atlas, type WorldShapes, createAtlas, groundAt } from './atlas.ts';
export { DISPUTED, type Disputed } from './disputed.ts';
export { type MapHit, type MapTransform, WHOLE, hitMap, marksAt } from './hit.ts';
export {
  type InsetRegion,
  REGION_WORDS,
  insetBox,
  insetRegion,
  insetSize,
  transformOf,
} from './inset.ts';
export { type MapLabel, classSeats, labelsInside, mapLabels } from './labels.ts';
export { type Located, type PlaceMark, placeAt, placeMarks } from './places.ts';
export {
  type Hatch,
  PLANE_RATIO,
  type Plane,
  type Seat,
  type Shape,
  createPlane,
  detailFor,
} from './plane.ts';
export { type Breaks, breaksFor, classOf, classWords, countedAs } from './ramp.ts';
export { loadShapes } from './shapes.ts';
export { type Direction, type Stop as MapStop, nearestTo } from './steps.ts';
