import { withEmoji } from './emoji.ts';
import { withEmphasisInCjk } from './emphasis.ts';
import { createHiddenPieces } from './hidden-pieces.ts';
import { framesToLinks } from './frames.ts';
import { plainHeading } from './heading-attributes.ts';
import { convertTags } from './inline-tags.ts';
import { withoutForeignMarks } from './inline-marks.ts';
import type { InlineContext } from './inline-context.ts';
import type { Line } from '../blocks/source-lines.ts';

/** Converts signs of other systems within paragraphs, cells and headings; code stays as it is. */
export function convertInline(lines: readonly Line[], context: InlineContext): readonly Line[] {
  const out: Line[] = [];
  for (let at = 0; at < lines.length;) {
    const line = lines[at];
    if (!line) break;
    if (line.isCode || line.text === '') {
      out.push(line);
      at += 1;
      continue;
    }
    let end = at + 1;
    while (end < lines.length && lines[end]?.isCode !== true && lines[end]?.text !== '') end += 1;
    out.push(...convertParagraph(lines.slice(at, end), context));
    at = end;
  }
  return out;
}

/** Signs without which a paragraph has nothing to convert. */
const anySign = /[{}[\]:%]|\+\+|==|\*|<\/?(?:iframe|embed)/iu;

function convertParagraph(lines: readonly Line[], context: InlineContext): readonly Line[] {
  const written = lines.map(({ text }) => text).join('\n');
  if (!anySign.test(written)) return lines;
  const { text, restore } = hideCode(written);
  const at = lines[0]?.at ?? 1;
  const steps = [
    (one: string) => framesToLinks(one, at, context),
    (one: string) => convertTags(one, at, context),
    (one: string) => fillIn(one, at, context),
    (one: string) =>
      one
        .split('\n')
        .map((line) => plainHeading(line, context.format))
        .join('\n'),
    (one: string) => withoutForeignMarks(one, at, context),
    (one: string) => withEmoji(one, at, context.foreign),
    (one: string) => (context.purpose === 'page' ? withEmphasisInCjk(one) : one),
  ];
  const converted = restore(steps.reduce((one, step) => step(one), text));
  if (converted === written) return lines;
  return converted.split('\n').map((one, index) => ({
    text: one.trim() === '' ? '' : one,
    at: (lines[index] ?? lines.at(-1))?.at ?? at,
  }));
}

/** The signs that stand for code while the text around it is converted. */
const hiddenSigns = [0x10_00_00, 0x10_ff_fd] as const;

/** Code within a paragraph: between backticks, or as HTML. Those signs themselves are hidden, too. */
const code =
  /(?<!\\)(?<ticks>`+)(?!`)[\s\S]*?(?<!`)\k<ticks>(?!`)|<(?<name>code|kbd|samp)\b[^>]*>[\s\S]*?<\/\k<name>>|\$\$[\s\S]+?\$\$|[\u{100000}-\u{10FFFD}]/gu;

function hideCode(written: string): { text: string; restore: (text: string) => string } {
  if (!/[`$\u{100000}-\u{10FFFD}]|<(?:code|kbd|samp)\b/u.test(written))
    return { text: written, restore: (text) => text };
  const { hide, restore } = createHiddenPieces(...hiddenSigns);
  const text = written.replaceAll(code, hide);
  return { text, restore };
}

const expression = /(?<![=\\{])\{\{[{-]?(?<inside>[^{}\n]*)\}\}\}?/gu;
const literal = /^["'](?<text>[^"']*)["']\s*\|\s*(?:relative_url|absolute_url|prepend|url|relURL)/u;

/** Replaces `{{ name }}` by its text; others are left out. */
function fillIn(text: string, at: number, context: InlineContext): string {
  if (!text.includes('{{')) return text;
  return text.replaceAll(expression, (_whole, written: string) => {
    const inside = (written.endsWith('-') ? written.slice(0, -1) : written).trim();
    const address = literal.exec(inside)?.groups?.['text'];
    if (address !== undefined) return address;
    const video = /^youtube\s+(?<id>[\w-]{11})$/u.exec(inside)?.groups?.['id'];
    if (video !== undefined) return `<https://www.youtube.com/watch?v=${video}>`;
    const found = context.fill(inside, at);
    if (found === undefined) context.foreign.push({ kind: '{{ … }}', at });
    return found ?? '';
  });
}
