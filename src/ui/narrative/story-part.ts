/** What a story needs of a narrative, in one file. */
export { default as NarrativeStep } from './NarrativeStep.svelte';
export { default as StepButtons } from './StepButtons.svelte';
