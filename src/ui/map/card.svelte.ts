import type { World } from './world.svelte.ts';

/** ms until a card opens over what is rested on, and until it goes once that is left. */
const COMES = 250;
const GOES = 300;

/** Where a card belongs: a point of the drawing, and px to both sides of it that it must leave free. */
export interface CardPlace {
  readonly x: number;
  readonly y: number;
  readonly room: number;
}

/** When the card of a country opens and closes; which one it is stands in `world.card`. */
export class Card {
  readonly #world: World;
  at: CardPlace = $state.raw({ x: 0, y: 0, room: 0 });
  /** It was opened by a click or a tap, and stays until it is closed. */
  #isPinned = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(world: World) {
    this.#world = world;
  }

  open(code: string, at: CardPlace): void {
    this.keep();
    this.#isPinned = true;
    this.#world.card = code;
    this.at = at;
  }
  close(): void {
    this.keep();
    this.#isPinned = false;
    this.#world.card = undefined;
  }
  /** The pointer or the focus came to a country, or to none: the card follows once it rests. */
  rest(code: string | undefined, at: CardPlace): void {
    this.keep();
    if (this.#isPinned) return;
    this.#timer = setTimeout(
      () => {
        this.#world.card = code;
        this.at = at;
      },
      code === undefined ? GOES : COMES,
    );
  }
  /** The pointer or the focus left the map. */
  leave(): void {
    this.rest(undefined, this.at);
  }
  /** What is open stays: the pointer went on to the card itself. */
  keep(): void {
    clearTimeout(this.#timer);
  }
}
