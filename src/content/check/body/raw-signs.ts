import type { MdastNode } from 'satteri';
import { createLineCounter } from '../../read/front-matter.ts';
import type { ProblemCode } from '../../read/files/problem-codes.ts';
import type { BodyReport } from './body-report.ts';
import { objectSign, visibleText } from './visible-text.ts';

/** Markup that readers see as plain text, because it does not do what its writer meant. */
interface SignRule {
  code: ProblemCode;
  pattern: RegExp;
  /** An error where a link, a picture or a heading is lost for certain. */
  severity?: 'error';
  /** Signs that say that all is meant to be read if a backslash stands before one of them. */
  escaped?: readonly string[];
  /** Reported once a paragraph, however many lines have it. */
  isOnce?: true;
  /** Whether a match is meant to be read after all. */
  isFine?: (match: string, block: MdastNode) => boolean;
  message: (shown: string) => string;
  remedy: string;
}

const linkRemedy = 'Write it as [text](article:billing/invoices), without a blank between ] and (.';

/** Looks like a blank and is none for Markdown: non-breaking, of Japanese width, or of no width. */
const strangeBlank = '[\\u00A0\\u2000-\\u200B\\u202F\\u205F\\u3000\\uFEFF]';

const rules: readonly SignRule[] = [
  {
    code: 'PictureBroken',
    pattern: /!\[[^\]\n]{0,200}\]\s?\([^)\n]{0,200}\)?/gu,
    severity: 'error',
    escaped: ['!', '[', '('],
    message: (shown) => `Readers see "${shown}" and no picture.`,
    remedy:
      'Give the file a name without blanks, and write ![what it shows](image:name) without a blank between ] and (.',
  },
  {
    code: 'LinkBroken',
    pattern:
      /\[[^\]\n]{0,200}\]? ?\(?\s?(?:article|page|image):[\w/-][^\s)]{0,200}\)?|\]\((?:article|page):[^\s)]{0,200}\)?|\(article:[\w-]{1,80}\/[^\s)]{1,200}\)?/gu,
    severity: 'error',
    escaped: ['[', '('],
    message: (shown) => `Readers see "${shown}" and no link.`,
    remedy: linkRemedy,
  },
  {
    code: 'LinkBroken',
    pattern:
      /(?<![!\w])\[[^\]\n]{1,200}\](?: \((?:https?:\/\/|mailto:)|\()[^)\n]{0,200}\)?|\]\((?:https?:\/\/|mailto:|\/|#)[^)\n]{0,200}\)?/gu,
    escaped: ['[', '('],
    message: (shown) => `Readers see "${shown}" and no link.`,
    remedy: 'Write it as [text](address), without a blank between ] and ( and in the address.',
  },
  {
    code: 'LinkBroken',
    pattern: /(?<![\w\]])\[\[[^[\]\n]{1,200}\]\]/gu,
    escaped: ['['],
    message: (shown) => `Readers see "${shown}" and no link.`,
    remedy: linkRemedy,
  },
  {
    code: 'LinkBroken',
    pattern:
      /(?<![\w\])])\[[^[\]\n]{2,200}\]\[[^[\]\n]{0,200}\]|(?:^|\n)\[[^[\]\n^]{1,200}\]: ?(?:https?:|article:|\/)\S*/gu,
    escaped: ['['],
    message: (shown) => `Readers see "${shown}": what its name stands for is missing.`,
    remedy: 'Write the address itself: [text](address).',
  },
  {
    code: 'HeadingBroken',
    pattern: /(?:^|\n)#{2,6}(?=\p{L})[^\n]*/gu,
    severity: 'error',
    escaped: ['#'],
    message: (shown) => `Readers see "${shown}" and no heading.`,
    remedy: 'Put a blank behind the "#" signs.',
  },
  {
    code: 'HeadingBroken',
    pattern: new RegExp(`(?:^|\\n)#{1,6}${strangeBlank}[^\\n]*`, 'gu'),
    severity: 'error',
    escaped: ['#'],
    message: (shown) => `Readers see "${shown}" and no heading.`,
    remedy: 'Replace the sign behind "#", which looks like a blank and is none, by a plain blank.',
  },
  {
    code: 'ListBroken',
    pattern: new RegExp(`(?:^|\\n)(?:[-*+]|\\d{1,2}[.)])${strangeBlank}[^\\n]*`, 'gu'),
    isOnce: true,
    isFine: (line) => /\d/u.test(line) && startsWithMonth(line),
    message: (shown) => `Readers see "${shown}" and no list.`,
    remedy:
      'Replace the sign behind the number or dash, which looks like a blank and is none, by a plain blank.',
  },
  {
    code: 'ListBroken',
    pattern: /(?:^|\n)[-+](?=\p{L})[^\n]*\n[-+](?=\p{L})[^\n]*/gu,
    message: (shown) => `Readers see "${shown}" and no list.`,
    remedy: 'Put a blank behind each dash.',
  },
  {
    code: 'TableBroken',
    isOnce: true,
    pattern: /(?:^|\n)\|[^\n]*\|[ \t]*\n\|[^\n]*\|[ \t]*(?=\n|$)/gu,
    escaped: ['|'],
    message: () => 'Readers see the lines of a table with their "|" signs, and no table.',
    remedy:
      'Put a line such as "| --- | --- |" under the first, with as many parts as the table has columns.',
  },
  {
    code: 'EmphasisBroken',
    pattern:
      /(?<![\d*])(?<![\w)](?=\*\*[\d(]))(?:(?<=^|\s)\*\*(?=\s)|\*\*(?=[^\s*]))[^*\n]{1,200}\*\*(?!\*)/gu,
    escaped: ['*'],
    message: (shown) => `Readers see "${shown}" and no bold text.`,
    remedy:
      'Let ** stand directly at the words, without blanks inside, and with a blank or the end of a sentence outside; else write <b>…</b>.',
  },
  {
    code: 'EmphasisBroken',
    pattern: /~~[^~\n]{1,200}~~/gu,
    escaped: ['~'],
    message: (shown) => `Readers see "${shown}" and nothing struck out.`,
    remedy: 'Let ~~ stand directly at the words.',
  },
  {
    code: 'SignsVisible',
    pattern: /(?:^|\n):::+ ?\{?\.?[\w-]+[^\n]*/gu,
    message: (shown) => `Readers see "${shown}" as it stands here.`,
    remedy:
      'Use a component such as <Note>, in a file that ends in .mdx, or a "> " before each line.',
  },
  {
    code: 'SignsVisible',
    pattern: /\{#[\w.-]+\}\s*$/gu,
    isFine: (_, block) => block.type !== 'heading',
    message: (shown) => `Readers see "${shown}" as it stands here.`,
    remedy: 'Remove it; links lead to a heading by its words, such as [text](#late-payment).',
  },
  {
    code: 'SignsVisible',
    pattern: /\{\{[^{}\n]{1,80}\}\}|\{%[^{}\n]{1,80}%\}|<%[^%\n]{1,80}%>|\$\{[\w.]{1,40}\}/gu,
    escaped: ['{'],
    message: (shown) => `Readers see "${shown}" as it stands here.`,
    remedy: 'Write what it stands for; if it is meant to be read, put it into `backticks`.',
  },
  {
    code: 'SignsVisible',
    pattern:
      /&(?:nbsp|amp|lt|gt|quot|apos|ndash|mdash|hellip|copy|euro|[a-z]uml|szlig|#\d{2,5}|#x[\da-f]{2,5});?(?![\w=])/giu,
    message: (shown) => `Readers see "${shown}" as it stands here.`,
    remedy: 'Write the sign itself; if it is meant to be read, put it into `backticks`.',
  },
  {
    code: 'SignsVisible',
    pattern: /<! ?[-–—][^\n]*/gu,
    message: (shown) => `Readers see "${shown}": this is no comment.`,
    remedy: 'Remove it, or begin a comment with exactly "<!--".',
  },
  {
    code: 'TextUnfinished',
    pattern: /\blorem ipsum\b|\b(?:TODO|FIXME)(?=:|\()|\[(?:TODO|TBD|FIXME)\b[^\]\n]*\]|\bTKTK\b/gu,
    message: (shown) => `Readers see "${shown}", a note to oneself.`,
    remedy: 'Write what is missing, or give the article "draft: true" until then.',
  },
  {
    code: 'LettersLost',
    pattern: /\S{0,30}(?:\uFFFD|Ã[\u0080-\u00BF„¤¼¶Ÿ]|â€[™œ“”¦\u009D\u0094\u0093])\S{0,30}/gu,
    message: (shown) => `Letters were lost in "${shown}" when the text was saved or copied.`,
    remedy: 'Type the word anew.',
  },
];

/** Signs without which no rule can match. */
const anySign = /[[\]#*~|{&<\uFFFDÃâ]|[-+]|[.)]\s|:::|article:|lorem|TODO|FIXME|TKTK/u;

/** Reports markup that readers of a paragraph, heading or cell see as plain text. */
export function checkRawSigns(block: MdastNode, source: string, report: BodyReport): void {
  const text = visibleText(block);
  if (!anySign.test(text)) return;
  const written = source.slice(block.position?.start.offset ?? 0, block.position?.end.offset);
  const reported = new Uint8Array(text.length);
  for (const rule of rules) {
    if (rule.escaped?.some((sign) => written.includes(`\\${sign}`)) === true) continue;
    const countLines = createLineCounter(text);
    for (const match of text.matchAll(rule.pattern)) {
      const start = match.index + (match[0].startsWith('\n') ? 1 : 0);
      const end = match.index + match[0].length;
      // A place is reported once, by the first rule that fits.
      if (reported.subarray(start, end).includes(1)) continue;
      if (rule.isFine?.(match[0], block) === true) continue;
      reported.fill(1, start, end);
      const line = report.lineOf(block) + countLines(start);
      const tell = rule.severity === 'error' ? report.error : report.warn;
      tell(rule.code, line, rule.message(shorten(match[0])), rule.remedy);
      if (rule.isOnce === true) break;
    }
  }
}

/** Signs of a match that are shown in a message. */
const longestShown = 60;

const shorten = (text: string): string => {
  const plain = text.replaceAll(objectSign, '…').trim().replace(/\s+/gu, ' ');
  return plain.length > longestShown ? `${plain.slice(0, longestShown)}…` : plain;
};

/** A date such as “1. Januar” needs the non-breaking blank. */
function startsWithMonth(line: string): boolean {
  const word = /\p{L}+/u.exec(line)?.[0].toLowerCase() ?? '';
  monthNames ??= new Set(languagesWithOrdinals.flatMap(listMonths));
  return monthNames.has(word);
}

/** Languages that write the day with a full stop before the month. */
const languagesWithOrdinals = ['de', 'nb', 'da', 'fi', 'cs', 'hu', 'et', 'sk', 'lv', 'hr', 'sl'];

let monthNames: ReadonlySet<string> | undefined;

function listMonths(tag: string): readonly string[] {
  const format = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => {
    const parts = format.formatToParts(new Date(Date.UTC(2026, month, 1)));
    return parts.find(({ type }) => type === 'month')?.value.toLowerCase() ?? '';
  });
}
