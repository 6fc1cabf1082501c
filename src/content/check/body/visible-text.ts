import type { MdastNode } from 'satteri';

/** Stands for code, pictures and other things in a text that are no words. */
export const objectSign = '\uFFFC';

/**
 * The text of a paragraph, heading or cell as readers see it, in which unused markup is looked for.
 * Code is left out: signs in it are meant to be read.
 */
export function visibleText(node: MdastNode): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'break') return '\n';
  if (node.type === 'link' && isBareAddress(node)) return withoutSigns(node.url);
  return 'children' in node ? node.children.map(visibleText).join('') : objectSign;
}

/** Whether a link shows its own address, whose signs are not markup. */
const isBareAddress = ({ children }: Extract<MdastNode, { type: 'link' }>): boolean => {
  const [only, ...others] = children;
  return (
    others.length === 0 && only?.type === 'text' && /^(?:[a-z]+:|www\.|\S+@)\S+$/iu.test(only.value)
  );
};

/**
 * The scheme is enough to recognise `[text] (https://…)`; the rest of an address may hold any sign.
 */
const withoutSigns = (url: string): string =>
  `${/^(?:https?:\/\/|mailto:)/iu.exec(url)?.[0] ?? ''}${objectSign}`;
