import { Parser } from 'htmlparser2';
import { directionOf } from '../../src/i18n/direction.ts';

interface Element {
  name: string;
  lang: string | undefined;
  dir: string | undefined;
}

/**
 * What is wrong with the languages of a page: an element whose `lang` repeats that of the element
 * around it, and one without the direction of its language, which a browser would set in the order
 * of the page, signs and numbers included. A page is from left to right unless it says otherwise.
 */
export function findLanguageMistakes(html: string): string[] {
  const mistakes: string[] = [];
  const languages: (string | undefined)[] = [];
  const parser = new Parser({
    onopentag(name, { lang, dir }) {
      const outer = languages.at(-1);
      const mistake = describeMistake({ name, lang, dir }, outer);
      if (mistake !== undefined) mistakes.push(mistake);
      languages.push(lang ?? outer);
    },
    onclosetag() {
      languages.pop();
    },
  });
  parser.end(html);
  return mistakes;
}

function describeMistake(
  { name, lang, dir }: Element,
  outer: string | undefined,
): string | undefined {
  if (lang === undefined) return undefined;
  if (lang === outer) return `<${name}> repeats lang="${lang}"`;
  const expected = directionOf(lang);
  const said = name === 'html' ? (dir ?? 'ltr') : dir;
  return said === expected ? undefined : `<${name} lang="${lang}"> is without dir="${expected}"`;
}
