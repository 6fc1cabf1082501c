import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** What other systems write and readers should never see; in text without code and formulas. */
const signs = [
  // Liquid, Hugo, Vue; call-outs, folded parts and tabs; GitHub and Obsidian
  String.raw`\{%|\{\{|%\}|\}\}|(?:^|\s):::|(?:^|\n)\s*(?:!!!|\?\?\?\+?)\s|=== ["!]`,
  String.raw`\[!\w+\]|\[\[[^\]]+\]\]|%%\s`,
  // Attributes, parts of texts, MDX
  String.raw`\{#[\w-]+\}|\{:\s*[.#]|\{\s*\.[\w-]+[^}\n]*\}|-{1,}8<-{1,}|@include\b`,
  String.raw`(?:^|\n)import [\w{}*, ]+ from ["']|\{/\*|&lt;/?[A-Z][a-z]+[A-Z]?\w*[\s/&]|&lt;!--`,
  // Markdown that was not read
  String.raw`\]\((?:https?:|/|#|\.|article:|image:|page:)|(?<![\w*])\*\*\w[^*\n]*\*\*|(?<!` +
    '`)`[^`\\n]+`(?!`)|(?:^|\\n)\\s*(?:```|#{2,6} )',
];
const foreign = new RegExp(signs.join('|'), 'gu');

/** In a title or a description code is plain text: signs of programs may be what an article is about. */
const inHead = new RegExp(signs.at(-1) ?? '', 'gu');

const heads = /<div class="page-head"[\s\S]*?<\/div>/u;

export interface MeasuredPages {
  signs: readonly string[];
  deadLinks: number;
}

/** Reads the articles of a built site: signs in their text, links that lead nowhere. */
export function measurePages(site: string): MeasuredPages {
  const pages = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map(({ parentPath, name }) => relative(site, join(parentPath, name)));
  const signs: string[] = [];
  let deadLinks = 0;
  for (const page of pages) {
    const html = readFileSync(join(site, page), 'utf8');
    const body = /<(?:article|main)\b[\s\S]*<\/(?:article|main)>/u.exec(html)?.[0] ?? '';
    const article = /<article\b[\s\S]*<\/article>/u.exec(body)?.[0] ?? '';
    const head = heads.exec(article)?.[0] ?? '';
    signs.push(
      ...findSigns(article.replace(head, ''), foreign, page),
      ...findSigns(head, inHead, page),
    );
    for (const [, href = ''] of body.matchAll(/<a\b[^>]*\shref="(\/(?!\/)[^"#?]*)[^"]*"/gu)) {
      if (!isThere(site, decode(href))) deadLinks += 1;
    }
    deadLinks += [...body.matchAll(/<a>/gu)].length;
  }
  return { signs, deadLinks };
}

/** Signs in the text of HTML; lists of contents and of articles show titles, in which code is plain text. */
function findSigns(html: string, pattern: RegExp, page: string): readonly string[] {
  const text = html
    .replace(/<(pre|nav|script|style|template|math)\b[\s\S]*?<\/\1>/gu, ' ')
    .replace(/<(code|kbd|samp)\b[\s\S]*?<\/\1>/gu, ' ')
    .replace(/<[^>]*>/gu, '\n');
  return [...text.matchAll(pattern)].map(
    (found) => `${page} ${found[0].trim()} ${text.slice(found.index, found.index + 60).trim()}`,
  );
}

const isThere = (site: string, path: string): boolean =>
  path.startsWith('/api/') ||
  existsSync(join(site, path, 'index.html')) ||
  (/\.\w+$/u.test(path) && existsSync(join(site, path)));

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
