import { tokensCss } from '../render/index.ts';
import uiCss from '../ui/style/index.css?inline';
import embedCss from './style.css?inline';

/** The style of everything that may show at once; what comes later brings its own. */
export const BASE_CSS = [tokensCss(), uiCss, embedCss].join('\n');
