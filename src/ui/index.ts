export { default as Root } from './Root.svelte';
export { dress } from './style.ts';
export { type Controls, type Loading, type Step, Session } from './session.svelte.ts';
