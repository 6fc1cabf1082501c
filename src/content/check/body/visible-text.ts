import type { MdastNode } from 'satteri';

/** Stands for code, pictures and other things in a text that are no words. */
export const objectSign = '\uFFFC';

/**
 * The text of a paragraph, heading or cell as readers see it, to look for signs that were meant to
 * do something and did not. What stands in code is no sign.
 */
export function visibleText(node: MdastNode): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'break') return '\n';
  if (node.type === 'link' && isBareAddress(node)) return withoutSigns(node.url);
  return 'children' in node ? node.children.map(visibleText).join('') : objectSign;
}

/** An address that is its own text holds signs by right. */
const isBareAddress = ({ children }: Extract<MdastNode, { type: 'link' }>): boolean => {
  const [only, ...others] = children;
  return (
    others.length === 0 && only?.type === 'text' && /^(?:[a-z]+:|www\.|\S+@)\S+$/iu.test(only.value)
  );
};

/** Its kind is enough to tell `[text] (https://…)`. */
const withoutSigns = (url: string): string =>
  `${/^(?:https?:\/\/|mailto:)/iu.exec(url)?.[0] ?? ''}${objectSign}`;
