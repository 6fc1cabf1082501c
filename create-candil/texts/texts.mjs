import ar from './ar.mjs';
import de from './de.mjs';
import en from './en.mjs';
import es from './es.mjs';
import fr from './fr.mjs';
import ptBr from './pt-br.mjs';

/**
 * What a help centre begins with in one language.
 * @typedef {object} StarterTexts
 * @property {string} category Name of the category with the first article.
 * @property {string} summary What is in it, in one sentence.
 * @property {string} find The article for readers: front matter and text.
 * @property {string} languages What it says of other languages, where there are any.
 * @property {string} last How it ends.
 * @property {string} write The article for writers, which is a draft.
 */

/** @type {ReadonlyMap<string, StarterTexts>} */
export const texts = new Map([
  ['en', en],
  ['es', es],
  ['de', de],
  ['fr', fr],
  ['pt-BR', ptBr],
  ['ar', ar],
]);

/** Languages that a help centre can begin with. */
export const locales = [...texts.keys()];
