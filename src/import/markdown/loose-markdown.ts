import { replaceSpans } from './replace-spans.ts';

/**
 * Markdown that other programs read and CommonMark does not: targets with blanks, emphasis with blanks
 * at its edges, emphasis of a sign alone. `text` is without code.
 */
export const tidyLooseMarkdown = (text: string): string =>
  text
    .replace(target, (written, start: string, inside: string) =>
      isLoose(inside) ? `${start}(<${inside}>)` : written,
    )
    .split('\n')
    .map((line) => (line.includes('**') ? tidyBold(line) : line))
    .join('\n');

const target = /(!?\[[^[\]\n]*\])\(([^()<>"\n]*)\)/gu;

/** `![a](my plan.png)`: a file with blanks in its name, without a title behind it. */
const isLoose = (inside: string): boolean =>
  /\S\s/u.test(inside) && /\.(?:png|jpe?g|gif|webp|svg|avif|pdf|mdx?)$/iu.test(inside);

const sign = /(?<![\\*])\*\*(?!\*)/u;

/** Bold text of one line with its blanks outside of it. */
function tidyBold(line: string): string {
  const parts = line.replace(/(?<=^|[\s])\*{4}(?=\s|$)/gu, '').split(sign);
  // With an odd number of signs it is not said which of them belong together.
  if (parts.length % 2 === 0) return parts.join('**');
  return parts
    .map((part, at) => {
      if (at % 2 === 0) return part;
      const words = part.trim();
      if (words === '') return part === '' ? '****' : part;
      const before = part.slice(0, part.length - part.trimStart().length);
      const after = part.slice(part.trimEnd().length);
      const isSign = /^[\p{P}\p{S}]+$/u.test(words);
      if (isSign) return part;
      // Emphasis does not end between a sign and a letter: `**Note:**text`.
      const isGlued = after === '' && /^[\p{L}\p{N}]/u.test(parts[at + 1] ?? '');
      const end = isGlued ? (/(?<![\p{P}\p{S}])[.,:;!?]+$/u.exec(words)?.[0] ?? '') : '';
      return `${before}**${words.slice(0, words.length - end.length)}**${end}${after}`;
    })
    .join('');
}

/** Comments of Obsidian, within a line or over several. */
export const withoutObsidianComments = (text: string): string =>
  replaceSpans(text, /(?<![%\w])%%(?!%)(?=\s|\w)/gu, /(?<!%)%%(?![%\w])/gu, () => '');
