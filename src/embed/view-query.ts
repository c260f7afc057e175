import { type View, parseView, printView } from '../model/index.ts';

/** A view as the page around keeps it. What data it shows stays the embed's own affair. */
export const queryOf = (view: View): string => printView({ ...view, src: [] });

/** The view that a query says in full; undefined if any of it is not ours: an address may be broken or forged. */
export function viewOf(query: string, src: View['src']): View | undefined {
  const { view, problems, rest } = parseView(query);
  return problems.length + rest.length + view.src.length === 0 ? { ...view, src } : undefined;
}
