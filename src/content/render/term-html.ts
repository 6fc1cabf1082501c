import { escapeHtml } from '../../lib/escape.ts';

/** A word of an article and what it means. */
export interface DefinedTerm {
  /** Id of the definition on the page. */
  id: string;
  /** The word as the article has it; HTML. */
  word: string;
  /** Plain texts from the glossary. */
  label: string;
  definition: string;
}

/**
 * HTML of a word that opens its definition by `popovertarget`, without a script. Browsers that do
 * not know it, and paper, show the definition in brackets behind the word. The HTML holds no white
 * space, and the group does not break, so that a comma after the word stays with it.
 */
export const termHtml = ({ id, word, label, definition }: DefinedTerm): string =>
  `<span class="term-group"><button type="button" class="term" popovertarget="${id}">${word.trim()}</button>` +
  `<span id="${id}" class="term-definition" role="note" popover data-search-unseen>` +
  `<strong>${escapeHtml(label)}</strong>: ${escapeHtml(definition)}</span></span>`;
