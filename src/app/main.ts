// The script of index.html.
import { startPage } from './page.ts';

startPage();
