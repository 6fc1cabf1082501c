import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);
const read = (path: string): Buffer =>
  readFileSync(resolve(`@fontsource-variable/${path}-normal.woff2`));

/** Archivo: Latin, weights 100 to 900, widths 62 to 125. */
export const archivo = read('archivo/files/archivo-latin-wdth');

/** Noto Sans Arabic. */
export const notoArabic = read('noto-sans-arabic/files/noto-sans-arabic-arabic-wght');
