// What colours of an author's own need: it comes with data that have some.
export { ownColour } from '../render/index.ts';
