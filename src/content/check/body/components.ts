import type { MdastNode } from 'satteri';
import { findNearestName } from '../../../lib/text/nearest-name.ts';
import type { ComponentRule } from './component-rules.ts';
import type { BodyReport } from './body-report.ts';
import { checkElement } from './html-elements.ts';
import { isShown } from './node-text.ts';

export type JsxElement = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** An attribute with a value in quotes. */
interface PlainAttribute {
  name: string;
  value: string;
}

/** Checks one tag of an MDX article: a documented component, or an HTML element that runs nothing. */
export function checkJsxElement(
  element: JsxElement,
  parents: readonly string[],
  report: BodyReport,
): void {
  const name = element.name ?? '';
  const line = report.lineOf(element);
  const attributes = takePlainAttributes(element, line, report);
  const rule = report.components.get(name);
  if (rule) checkComponent({ name, rule, attributes, element, parents }, line, report);
  else if (/^[a-z][a-z0-9-]*$/u.test(name)) checkElement({ name, attributes }, line, report);
  else if (name === '') {
    const message = 'Tags without a name ("<>") are not allowed.';
    report.error('ComponentUnknown', line, message, 'Remove "<>" and "</>".');
  } else {
    report.error(
      'ComponentUnknown',
      line,
      `<${name}> is no component.`,
      suggestComponent(name, report),
    );
  }
}

function suggestComponent(name: string, { components }: BodyReport): string {
  const componentNames = [...components.keys()];
  const nearest = findNearestName(name, componentNames);
  if (nearest !== undefined) return `Did you mean <${nearest}>?`;
  const list = componentNames.map((known) => `<${known}>`).join(', ');
  return `The components are ${list}. If no component is meant, put it into \`backticks\`.`;
}

/** Attributes with text values; code in attributes is reported. */
function takePlainAttributes(
  element: JsxElement,
  line: number,
  report: BodyReport,
): readonly PlainAttribute[] {
  return element.attributes.flatMap((attribute) => {
    const { value } = attribute;
    const isNamed = attribute.type === 'mdxJsxAttribute';
    if (isNamed && (typeof value !== 'object' || value === null)) {
      return [{ name: attribute.name, value: value ?? '' }];
    }
    const code = typeof value === 'object' ? value?.value : value;
    report.error(
      'MdxExpression',
      line,
      `<${element.name ?? ''}> has code in its attributes: ${isNamed ? `${attribute.name}=` : ''}{${code ?? ''}}.`,
      'Write the value as plain text in quotes, such as title="Before you start".',
    );
    // The attribute is given, though as code; to report it as missing, too, would be a second
    // mistake.
    return isNamed ? [{ name: attribute.name, value: code ?? '' }] : [];
  });
}

interface UsedComponent {
  name: string;
  rule: ComponentRule;
  attributes: readonly PlainAttribute[];
  element: JsxElement;
  parents: readonly string[];
}

function checkComponent(used: UsedComponent, line: number, report: BodyReport): void {
  const { name, rule, attributes, element, parents } = used;
  const known = Object.keys(rule.attributes);
  for (const attribute of attributes) checkComponentAttribute(name, rule, attribute, line, report);
  for (const [key, { required }] of Object.entries(rule.attributes)) {
    const given = attributes.find((attribute) => attribute.name === key);
    if (!required || (given && given.value !== '')) continue;
    const misspelt = attributes.some((one) => findNearestName(one.name, known) === key);
    if (misspelt && !given) continue;
    report.error(
      'ComponentAttributeMissing',
      line,
      `<${name}> needs a text in "${key}".`,
      `Write <${name} ${key}="…">.`,
    );
  }
  if (rule.inside !== undefined && parents.at(-1) !== rule.inside) {
    report.error(
      'ComponentMisplaced',
      line,
      `<${name}> stands outside <${rule.inside}>.`,
      `Put <${rule.inside}> before the first <${name}> and </${rule.inside}> after the last.`,
    );
  }
  if (rule.content === 'required' && !element.children.some(isShown)) {
    report.error('ComponentMisplaced', line, `<${name}> is empty.`, emptyRemedy(name));
  }
  if (rule.content === 'none' && element.children.some(isShown)) {
    report.error(
      'ComponentMisplaced',
      line,
      `<${name}> holds text, which is not shown.`,
      `Close it at once: <${name} … />.`,
    );
  }
}

const emptyRemedy = (name: string): string =>
  `Write the text between <${name}> and </${name}>, or remove the tags.`;

/** Checks one attribute: that its component has one of this name, and takes this value. */
export function checkComponentAttribute(
  name: string,
  rule: ComponentRule,
  { name: key, value }: PlainAttribute,
  line: number,
  report: BodyReport,
): void {
  const known = Object.keys(rule.attributes);
  const attribute = new Map(Object.entries(rule.attributes)).get(key);
  if (!attribute) {
    const nearest = findNearestName(key, known);
    const all = known.length === 0 ? 'It takes none.' : `It takes: ${known.join(', ')}.`;
    report.error(
      'ComponentAttributeUnknown',
      line,
      `<${name}> has no attribute "${key}".`,
      nearest === undefined ? all : `Did you mean "${nearest}"?`,
    );
  } else if (attribute.values && !attribute.values.includes(value)) {
    report.error(
      'ComponentAttributeInvalid',
      line,
      `"${key}" of <${name}> is "${value}".`,
      `Choose one of: ${attribute.values.join(', ')}.`,
    );
  } else if (attribute.names && value !== '') {
    report.references.push({ kind: attribute.names, name: value, line });
  }
}
