import { isRefusedAttribute, judgeElement } from './html-policy.ts';
import type { BodyReport } from './body-report.ts';
import { checkPictureText } from './picture-text.ts';

/** An HTML element of an article, from Markdown or MDX. */
export interface HtmlElement {
  name: string;
  attributes: readonly { name: string; value: string }[];
}

/** Checks that an HTML element runs nothing and is what its writer meant. */
export function checkElement(element: HtmlElement, line: number, report: BodyReport): void {
  const { name, attributes } = element;
  const verdict = judgeElement(name);
  if (verdict === 'refused') {
    return report.error(
      'HtmlRefused',
      line,
      `The HTML element <${name}> is not allowed in an article.`,
      'Remove it, or use Markdown or a component; if it is an example, put it into `backticks`.',
    );
  }
  if (verdict === 'unknown') {
    report.warn(
      'HtmlUnknown',
      line,
      `<${name}> is no HTML element, so that a browser shows nothing for it.`,
      `If it is meant to be read, put it into \`backticks\`: \`<${name}>\`.`,
    );
  }
  for (const attribute of attributes) checkAttribute(name, attribute, line, report);
  if (name === 'img') checkImage(attributes, line, report);
}

function checkAttribute(
  element: string,
  { name, value }: { name: string; value: string },
  line: number,
  report: BodyReport,
): void {
  if (name === 'style') {
    report.warn(
      'HtmlStyleRemoved',
      line,
      `The attribute "style" of <${element}> is taken out.`,
      'Remove it: looks belong to the site. Only text-align has an effect, on any element.',
    );
  } else if (isRefusedAttribute(name, value)) {
    report.error(
      'HtmlAttributeRefused',
      line,
      `The attribute "${name}" of <${element}> is not allowed in an article.`,
      'Remove it; links lead to addresses that start with https://, and looks belong to the site.',
    );
  } else if (name === 'href') {
    report.links.push({ target: value, line });
  } else if (name === 'src' || name === 'poster') {
    report.pictures.push({ target: value, line, isHtml: true });
  } else if (name === 'srcset') {
    for (const target of splitSet(value)) report.pictures.push({ target, line, isHtml: true });
  }
}

/** The addresses of a `srcset`: each may be followed by a width or a density. */
export const splitSet = (srcset: string): readonly string[] =>
  srcset
    .split(/,\s+|,$/u)
    .map((candidate) => candidate.trim().split(/\s+/u)[0] ?? '')
    .filter((address) => address !== '');

/** An empty `alt` marks a picture as decoration; without `alt`, its writer has forgotten it. */
function checkImage(
  attributes: readonly { name: string; value: string }[],
  line: number,
  report: BodyReport,
): void {
  const alt = attributes.find(({ name }) => name === 'alt')?.value;
  if (alt !== '') checkPictureText(alt ?? '', line, report);
}
