import { rewriteHtml, type Edit, type Rule } from './rewrite-html.ts';

/**
 * Gives every item of the outermost list an id, so that one step can be linked to: `step-3` in the
 * first list of a page, `step-2-3` in the second. Items that have an id keep it.
 */
export const numberSteps = (html: string, list: number): string =>
  rewriteHtml(html, [numberItems(list === 1 ? 'step-' : `step-${list}-`)]);

function numberItems(prefix: string): Rule {
  let depth = 0;
  let step = 0;
  return ({ name, isClosing, attributes, start }): readonly Edit[] => {
    if (name === 'ol' || name === 'ul') depth += isClosing ? -1 : 1;
    if (name !== 'li' || isClosing || depth !== 1) return [];
    step += 1;
    if (attributes.some((attribute) => attribute.name === 'id')) return [];
    const place = start + '<li'.length;
    return [{ start: place, end: place, text: ` id="${prefix}${step}"` }];
  };
}
