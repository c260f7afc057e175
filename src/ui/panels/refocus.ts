import { tick } from 'svelte';

/**
 * Gives the focus a place where the control that had it is gone after its own action ("Clear filters", a removed
 * filter): the status, which has just said what the action did. Without it the focus would fall to the page.
 */
export async function refocus(control: HTMLElement): Promise<void> {
  const root = control.closest('.gt');
  await tick();
  if (!control.isConnected) root?.querySelector<HTMLElement>('.gt-header-status')?.focus();
}
