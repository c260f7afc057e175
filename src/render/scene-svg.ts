import type { Scene } from '../layout/index.ts';
import { drawScene } from './canvas.ts';
import { lanePainter } from './lanes.ts';
import { type Palette, paletteFor } from './palette.ts';
import { type SvgText, svgContextFor, svgDocument } from './svg-document.ts';
import { type Theme, defaultTheme } from './theme.ts';

/**
 * A scene as SVG, nothing around it.
 * @param options.theme the default light looks if left out
 * @param options.palette of the store's categories; plain rings if left out
 * @returns a whole document, its size that of the scene; the same arguments give the same characters
 */
export function sceneToSvg(
  scene: Scene,
  options: SvgText & {
    readonly theme?: Theme;
    readonly palette?: Palette;
    readonly nowLabel?: string;
  },
): string {
  const {
    theme = defaultTheme('light'),
    palette = paletteFor([]),
    nowLabel,
    prefix = 'gt-',
  } = options;
  const context = svgContextFor(theme, prefix);
  drawScene(context, scene, theme, { palette, pixelRatio: 1, nowLabel, lanes: lanePainter });
  return svgDocument(context, scene.width, scene.height, theme, options);
}
