import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

/**
 * What fits in one typeface sticks out in another, and machines differ in those they have. So layout
 * is looked at in the narrowest and the widest that a reader may meet.
 */
export const faces = ['narrow', 'wide'] as const;
export type Face = (typeof faces)[number];

const { resolve } = createRequire(import.meta.url);
const readFont = (path: string): string =>
  readFileSync(resolve(`@fontsource-variable/${path}`)).toString('base64');

const latin = readFont('archivo/files/archivo-latin-wdth-normal.woff2');
const arabic = 'U+0600-06FF, U+0750-077F, U+FB50-FDFF, U+FE70-FEFF';

/** Base64 of a font, the letters that it is for, and how wide they are set, in percent. */
const fonts: Readonly<Record<Face, readonly (readonly [string, string, number])[]>> = {
  narrow: [
    [latin, 'U+0000-05FF', 62],
    [readFont('noto-sans-arabic/files/noto-sans-arabic-arabic-wdth-normal.woff2'), arabic, 62],
  ],
  wide: [
    // As wide as Verdana and DejaVu Sans; the widest of Archivo, 125, is for headlines.
    [latin, 'U+0000-05FF', 112],
    [readFont('noto-kufi-arabic/files/noto-kufi-arabic-arabic-wght-normal.woff2'), arabic, 100],
  ],
};

/** Sets a page in one of the faces. Fonts that come as bytes are not a matter of its policy. */
export async function setFace(page: Page, face: Face): Promise<void> {
  await page.evaluate(
    async ({ name, sources }) => {
      for (const [base64, unicodeRange, stretch] of sources) {
        const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
        const font = new FontFace(name, bytes, {
          unicodeRange,
          weight: '100 900',
          stretch: `${stretch}%`,
        });
        document.fonts.add(await font.load());
      }
      document.documentElement.style.setProperty('--font-sans', name);
      await document.fonts.ready;
    },
    { name: `${face} letters`, sources: fonts[face] },
  );
}
