import { markdownToMdast, mdxToMdast, type MdastNode } from 'satteri';
import { groupsOf } from './inline/emphasis.ts';
import { createHiddenPieces } from './inline/hidden-pieces.ts';
import { featuresFor } from './markdown-options.ts';

/**
 * Escapes dollar signs that are money. The parser takes whatever stands between two of them for a
 * formula; here, as in Pandoc and on GitHub, none begins or ends with a blank, and no figure follows
 * its end. The lines stay as they are. Throws what the parser throws on MDX that it cannot read.
 */
export function escapeMoney(source: string, format: 'md' | 'mdx'): string {
  let text = source;
  // Each round has fewer signs that are not escaped.
  for (let places = findMoney(text, format); places.length > 0; places = findMoney(text, format)) {
    text = [0, ...places].map((at, index) => text.slice(at, places[index])).join('\\');
  }
  return text;
}

function findMoney(text: string, format: 'md' | 'mdx'): readonly number[] {
  if (!text.includes('$')) return [];
  const parse = format === 'md' ? markdownToMdast : mdxToMdast;
  const found: number[] = [];
  collect(parse(text, { features: featuresFor(text, { math: true }) }), text, found);
  return found.sort((one, other) => one - other);
}

/** The first such sign of each paragraph: what the next ones are depends on it. */
function collect(node: MdastNode, text: string, found: number[]): void {
  if (!('children' in node)) return;
  const children: readonly MdastNode[] = node.children;
  const money = children.find((child) => child.type === 'inlineMath' && isMoney(child, text));
  if (money) found.push(money.position?.start.offset ?? 0);
  for (const child of children) collect(child, text, found);
}

function isMoney({ position }: MdastNode, text: string): boolean {
  const end = position?.end.offset ?? 0;
  const written = text.slice(position?.start.offset ?? 0, end);
  if (written.startsWith('$$')) return false;
  return !/^\$(?!\s)[\s\S]*[^\s\\]\$$/u.test(written) || /\d/u.test(text[end] ?? '');
}

/** The signs that stand for a line of a formula while the text around is converted. */
const hiddenSigns = [0x10_80_00, 0x10_ff_fd] as const;

/** Code, which is passed over, or a formula. */
const hidden =
  /^[ \t]*(?<fence>`{3,}|~{3,})[\s\S]*?(?:^[ \t]*\k<fence>|$(?![\s\S]))|(?<!\\)(?<ticks>`+)(?!`)[^`]*?\k<ticks>(?!`)|(?<formula>(?<!\\)(?:\$\$[^$]+\$\$|\$(?![\s$])(?:[^$\n\\]|\\[^\n]|\n(?!\n))*?(?<=\S)\$(?!\d)))/gmu;

/** Keeps signs of other systems from being looked for in formulas, such as `{{`. */
export function hideFormulas(written: string): {
  text: string;
  restore: (text: string) => string;
} {
  const { hide, restore } = createHiddenPieces(...hiddenSigns);
  const text = written.replaceAll(hidden, (whole: string, ...args: unknown[]) =>
    groupsOf(args)['formula'] === undefined ? whole : whole.replaceAll(/\S.*/gu, hide),
  );
  return { text, restore };
}
