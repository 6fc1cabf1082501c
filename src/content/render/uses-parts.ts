/**
 * What the sheet of parts draws in an article (`src/styles/rare/parts.css`): elements, and classes of
 * components. Those of `src/styles/first/waiting-articles.css` that wait for it are among them.
 */
const parts =
  /<(?:table|pre|blockquote|hr)\b|class="(?:table-scroll|code|copy-button|copy|channel-facts|download|term|term-group)"/u;

/** Whether the HTML of an article has something that the sheet of parts draws. */
export const usesParts = (html: string): boolean => parts.test(html);

/** Whether the HTML of an article has a formula, which `src/styles/rare/formulas.css` draws. */
export const usesFormulas = (html: string): boolean => html.includes('<math');
