import { readFileSync } from 'node:fs';
import { LruCache } from '../../lib/lru-cache.ts';
import { usedWeightsOf, type BrandFont } from './brand-fonts.ts';

/**
 * Features that pages use: those that letters need to stand and join as they should, kerning, and
 * numbers of one width for tables. https://learn.microsoft.com/en-us/typography/opentype/spec/featurelist
 */
const features = [
  ...['rvrn', 'ccmp', 'locl', 'rlig', 'liga', 'clig', 'calt', 'rclt', 'curs', 'kern', 'mark'],
  ...['mkmk', 'isol', 'init', 'medi', 'med2', 'fina', 'fin2', 'fin3', 'stch', 'tnum'],
  // Scripts of South and Southeast Asia.
  ...['nukt', 'akhn', 'rphf', 'rkrf', 'pref', 'blwf', 'half', 'abvf', 'pstf', 'cfar', 'vatu'],
  ...['cjct', 'pres', 'abvs', 'blws', 'psts', 'haln', 'dist', 'abvm', 'blwm'],
];

/** A site has eight fonts at most; the preview asks again after each change. */
const made = new LruCache<string, Promise<Uint8Array>>(16);

/** The font as WOFF2 with the letters of the site and the weights that pages use. */
export function subsetFont(font: BrandFont): Promise<Uint8Array> {
  const known = made.get(font.served);
  if (known) return known;
  const subset = makeSubset(font);
  made.set(font.served, subset);
  return subset;
}

async function makeSubset({ path, facts, letters }: BrandFont): Promise<Uint8Array> {
  // Of no use to sites without a font: a compiler of 2 MB.
  const { default: subset } = await import('subset-font');
  const [min, max] = usedWeightsOf(facts);
  return subset(readFileSync(path), String.fromCodePoint(...letters), {
    targetFormat: 'woff2',
    keepFeatures: features,
    noHinting: true,
    variationAxes: Object.fromEntries(
      Object.entries(facts.axes).map(([tag, value]) => [
        tag,
        tag === 'wght' ? { min, max } : value,
      ]),
    ),
  });
}
