/**
 * Words that adults read aloud in a minute, by language: means of the international reading speed
 * texts (Trauzettel-Klosinski and Dietz, 2012, doi:10.1167/iovs.11-8284). Texts of help are read to
 * be followed, not skimmed, so the slower speed of reading aloud fits.
 */
const wordsPerMinute: Readonly<Record<string, number>> = {
  ar: 138,
  de: 179,
  en: 228,
  es: 218,
  fi: 161,
  fr: 195,
  he: 187,
  it: 188,
  ja: 193,
  nl: 202,
  pl: 166,
  pt: 181,
  ru: 184,
  sl: 180,
  sv: 199,
  tr: 166,
  zh: 158,
};

/** The mean of all languages of the study. */
const meanSpeed = 184;

/**
 * Whole minutes that it takes to read a text, at least one. Addresses of links and pictures and the
 * signs of Markdown are not read.
 *
 * @param tag BCP 47 tag of the language of the text
 */
export function estimateMinutes(markdown: string, tag: string): number {
  const text = markdown.replaceAll(/\]\([^)]*\)/gu, ']');
  const segmenter = new Intl.Segmenter(tag, { granularity: 'word' });
  const words = [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length;
  const speed = wordsPerMinute[new Intl.Locale(tag).language] ?? meanSpeed;
  return Math.max(1, Math.round(words / speed));
}

/** “3 minutes” in a language. */
export const formatMinutes = (tag: string, minutes: number): string =>
  new Intl.NumberFormat(tag, { style: 'unit', unit: 'minute', unitDisplay: 'long' }).format(
    minutes,
  );
