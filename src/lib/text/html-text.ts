import { Parser } from 'htmlparser2';

/** Longest HTML that is read, in characters; mails quote whole conversations. */
const longestHtml = 500_000;

/**
 * Elements inside one another, at most; mails have some dozens. The rest is left out: for each that opens,
 * the parser moves all that are open.
 */
const deepest = 2_000;
const tooDeep = new Error('HTML is nested too deeply.');

/** Elements whose content is no text for people. */
const silent = new Set(['script', 'style', 'head', 'title', 'template', 'noscript', 'svg', 'math']);

/** Elements before and after which a line ends, and how many line ends stand there. */
const blocks = new Map<string, number>([
  ...['div', 'tr', 'li', 'dt', 'dd', 'header', 'footer', 'section', 'article', 'figure'].map(
    (name): [string, number] => [name, 1],
  ),
  ...['p', 'ul', 'ol', 'dl', 'table', 'blockquote', 'pre', 'hr'].map((name): [string, number] => [
    name,
    2,
  ]),
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name): [string, number] => [name, 2]),
]);

/**
 * The text of HTML as a person reads it: paragraphs apart, list items with a dash, quotations with
 * `> `, links followed by their address. No tag comes through, so nothing in it can do anything.
 */
export function htmlToText(html: string): string {
  const writer = new TextWriter();
  let depth = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if ((depth += 1) > deepest) throw tooDeep;
        writer.open(name, attributes);
      },
      ontext: (text) => writer.text(text),
      onclosetag: (name) => {
        depth -= 1;
        writer.close(name);
      },
    },
    { decodeEntities: true },
  );
  try {
    parser.write(html.slice(0, longestHtml));
    parser.end();
  } catch (error) {
    if (error !== tooDeep) throw error;
  }
  return tidyText(writer.result);
}

/** Lines without spaces at their ends, never two empty ones in a row. */
export const tidyText = (text: string): string =>
  text
    .replaceAll(/\r\n?/gu, '\n')
    .replaceAll(/[^\P{Cc}\n\t]/gu, '')
    // Begins at the first of them alone: from each of a million spaces it would take hours.
    .replaceAll(/(?<![ \t\u00A0])[ \t\u00A0]+\n/gu, '\n')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trim();

/** Writes the text while the HTML is read; it holds no tree, so that depth costs nothing. */
class TextWriter {
  #parts: string[] = [];
  #silence = 0;
  #quotes = 0;
  #preformatted = 0;
  /** Line ends that stand before what comes next. */
  #breaks = 0;
  #isLineStart = true;
  /** The link that is open; as in browsers, another one closes it. */
  #link: { href: string; start: number } | undefined;

  get result(): string {
    return this.#parts.join('');
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (silent.has(name)) this.#silence += 1;
    if (this.#silence > 0) return;
    this.#break(blocks.get(name) ?? 0);
    if (name === 'br') this.#breaks += 1;
    if (name === 'blockquote') this.#quotes += 1;
    if (name === 'pre') this.#preformatted += 1;
    if (name === 'li') this.#put('- ');
    if (name === 'td' || name === 'th') this.#put(this.#isLineStart ? '' : ' ');
    if (name === 'img' && attributes['alt']) this.#put(`[${attributes['alt'].trim()}]`);
    if (name === 'a') {
      this.#closeLink();
      this.#link = { href: attributes['href'] ?? '', start: this.#parts.length };
    }
  }

  text(text: string): void {
    if (this.#silence > 0) return;
    if (this.#preformatted > 0) {
      for (const [index, line] of text.split('\n').entries()) {
        if (index > 0) this.#breaks += 1;
        if (line !== '') this.#put(line);
      }
      return;
    }
    const flat = text.replaceAll(/[\s\u200B]+/gu, ' ');
    const shown = this.#isLineStart || this.#breaks > 0 ? flat.trimStart() : flat;
    if (shown !== '') this.#put(shown);
  }

  close(name: string): void {
    if (silent.has(name)) {
      this.#silence = Math.max(0, this.#silence - 1);
      return;
    }
    if (this.#silence > 0) return;
    if (name === 'a') this.#closeLink();
    if (name === 'pre') this.#preformatted = Math.max(0, this.#preformatted - 1);
    this.#break(blocks.get(name) ?? 0);
    if (name === 'blockquote') this.#quotes = Math.max(0, this.#quotes - 1);
  }

  #closeLink(): void {
    const link = this.#link;
    this.#link = undefined;
    if (!link || !/^(?:https?|mailto|tel):/iu.test(link.href)) return;
    const shown = this.#parts.slice(link.start).join('').trim();
    const address = link.href.trim().replace(/^(?:mailto|tel):/iu, '');
    if (shown !== '' && shown !== address && !/\s/u.test(address)) this.#put(` (${address})`);
  }

  #break(count: number): void {
    if (this.#parts.length > 0) this.#breaks = Math.max(this.#breaks, count);
  }

  #put(text: string): void {
    if (text === '') return;
    const quote = '> '.repeat(Math.min(this.#quotes, 5));
    if (this.#breaks > 0) this.#parts.push('\n'.repeat(Math.min(this.#breaks, 2)));
    if (this.#breaks > 0 || this.#parts.length === 0) this.#parts.push(quote);
    this.#breaks = 0;
    this.#parts.push(text);
    this.#isLineStart = text.endsWith(' ') && text.trim() === '';
  }
}
