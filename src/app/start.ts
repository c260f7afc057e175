// The app of index.html. It acts as it loads, before the element that comes with it begins by itself.
import { assetUrl } from '../io/index.ts';
import type { SingleParts } from '../render/html.ts';
import { startPage } from './page.ts';

startPage((_element, session) => {
  session.singleParts = async () => {
    const response = await fetch(assetUrl('single.json'));
    if (!response.ok) throw new Error(`single.json: ${response.status} ${response.statusText}`);
    return (await response.json()) as SingleParts;
  };
});
