/** Whether pictures can be compared here: they belong to the fonts that they were drawn with. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Page, TestInfo } from '@playwright/test';

/** The fonts that the references in e2e/pictures/ were drawn with, as widths of probe texts in px. */
const FONTS = new URL('./pictures/fonts.json', import.meta.url);

type Widths = Readonly<Record<string, number>>;

const measureFonts = (page: Page): Promise<Widths> =>
  page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d');
    const fonts = {
      sans: '400 100px -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif',
      bold: '700 100px -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif',
      serif: '600 100px "Iowan Old Style", Charter, "Source Serif 4", Georgia, "Noto Serif", serif',
    };
    const texts = ['Hamburgefonts 0189', 'Будапешт', 'اتفاق', 'הסכם', '→✕'];
    const widths: Record<string, number> = {};
    for (const [name, font] of Object.entries(fonts))
      for (const text of texts) {
        if (context === null) continue;
        context.font = font;
        widths[`${name} ${text}`] = Math.round(context.measureText(text).width * 10) / 10;
      }
    return widths;
  });

/** Why the references mean nothing on this machine; undefined where they do. Renewing them records its fonts. */
export async function fontsDiffer(page: Page, info: TestInfo): Promise<string | undefined> {
  const here = await measureFonts(page);
  const { updateSnapshots } = info.config;
  if (updateSnapshots === 'all' || updateSnapshots === 'changed') {
    mkdirSync(new URL('.', FONTS), { recursive: true });
    writeFileSync(FONTS, `${JSON.stringify(here, undefined, 2)}\n`);
    return undefined;
  }
  if (!existsSync(FONTS)) return 'no fonts recorded beside the references';
  const recorded = JSON.parse(readFileSync(FONTS, 'utf8')) as Widths;
  const other = Object.keys(here).find((text) => here[text] !== recorded[text]);
  return other === undefined
    ? undefined
    : `other fonts here: "${other}" is ${here[other]} px wide, ${recorded[other]} where the references were drawn`;
}
