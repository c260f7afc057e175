export { default as Root } from './Root.svelte';
export { type Controls, type Loading, type Step, Session } from './session.svelte.ts';
