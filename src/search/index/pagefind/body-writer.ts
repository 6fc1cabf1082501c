import {
  cellMark,
  sectionMark,
  summaryId,
  summaryMark,
  toAsideId,
  toEndId,
  toTextId,
  toUnseenId,
} from '../page-marks.ts';
import {
  isAside,
  isBlock,
  isCell,
  isHeading,
  listKept,
  useOf,
  type Attributes,
  type ElementUse,
} from './element-kinds.ts';
import { createWordParter } from './part-words.ts';

interface OpenElement {
  name: string;
  use: ElementUse;
  isBlock: boolean;
  isWritten: boolean;
  /** Its text is that of an anchor or a title, which gets no full stop. */
  isNamed: boolean;
  /** Ids of the parts that end with it. */
  parts: readonly string[];
}

/** A section mark becomes a heading below all others. */
const sectionHeading = 'h6';

/** As much of a text as tells whether it ends with a full stop. */
const tailLength = 8;

/** Nothing, or what ends a sentence or lets it go on, with the quotes and brackets behind it. */
const ended = /(?:^|[.,:;!?…。，：；！？、؟،؛۔।])["'”“»’‘)\]」』]*$/u;

/** What stands behind a word without a space. */
const closingMark = /^[.,:;!?…)\]”»。，：；！？、؟،؛]/u;

/**
 * Writes an article as Pagefind is to read it, from its tags and texts in their order, which are
 * HTML.
 *
 * - Of inline elements only the text is left: Pagefind parts a word from the full stop behind an
 *   element with an id.
 * - Blocks are parted by spaces and end with a full stop, so that no caption runs into the text behind
 *   it. Pagefind does so for some of them only.
 * - Cells of a row are parted by a mark of their own, and the row is a sentence.
 * - What nobody reads, such as the link in a video, is left out.
 * - What is read only when asked for, the text of a picture or the definition of a word, stands
 *   behind the article, and a mark behind the block to which it belongs.
 * - Sections and asides get marks where they begin and end, the summary where it ends.
 */
export class BodyWriter {
  readonly #part: (text: string) => string;
  readonly #stop: string;
  readonly #cellEnd: string;
  /** Where the last cell ended with a mark, in what is written: the last of a row ends with it. */
  #lastCellEnd: number | undefined;
  #isCellEmpty = true;
  readonly #output: string[] = [];
  readonly #open: OpenElement[] = [];
  /** The end of what the block says so far, and the white space behind it. */
  #tail = '';
  #space = '';
  /** What is read of an unseen element. */
  #unseenText = '';
  /** Unseen texts, each once, and how many of them have a mark: the others wait for the end of a block. */
  readonly #unseen = new Set<string>();
  #marked = 0;
  #asideCount = 0;

  /** @param language BCP 47 tag */
  constructor(language: string) {
    this.#part = createWordParter(language);
    this.#stop = this.#part(/^(?:zh|ja)\b/u.test(language) ? '。' : '.');
    this.#cellEnd = this.#part(cellMark);
  }

  /** How many elements are open. */
  get depth(): number {
    return this.#open.length;
  }

  /** What was written so far. */
  get html(): string {
    return this.#output.join('');
  }

  open(name: string, attributes: Attributes): void {
    const parent = this.#open.at(-1);
    const isShown = parent === undefined || parent.use === 'shown';
    const use = isShown ? useOf(name, attributes) : parent.use;
    const element = { name, use, isBlock: parent === undefined || isBlock(name) };
    if (use === 'shown') this.#open.push({ ...element, ...this.#begin(element, attributes) });
    else this.#open.push({ ...element, isWritten: false, isNamed: false, parts: [] });
  }

  text(text: string): void {
    const { use } = this.#open.at(-1) ?? {};
    if (use === 'unseen') this.#unseenText += text;
    if (use !== 'shown') return;
    const core = text.trim();
    if (core === '') {
      this.#space += text;
      return;
    }
    const start = text.indexOf(core);
    const isPartOfWord = start === 0 && closingMark.test(core);
    this.#output.push(isPartOfWord ? '' : this.#space, text.slice(0, start), this.#part(core));
    this.#space = text.slice(start + core.length);
    this.#tail = (this.#tail + core).slice(-tailLength);
    this.#isCellEmpty = false;
  }

  close(): void {
    const element = this.#open.pop();
    if (element === undefined) return;
    if (element.use === 'unseen' && this.#open.at(-1)?.use !== 'unseen') {
      this.#addUnseen(this.#unseenText);
      this.#unseenText = '';
    }
    if (element.use === 'shown') this.#end(element);
  }

  #begin(
    { name, isBlock }: Pick<OpenElement, 'name' | 'isBlock'>,
    attributes: Attributes,
  ): Pick<OpenElement, 'isWritten' | 'isNamed' | 'parts'> {
    if (name === 'img') this.#addUnseen(attributes['alt'] ?? '');
    if (isCell(name)) this.#isCellEmpty = true;
    if (isBlock) this.#endSentence();
    if (isBlock || name === 'br') this.#partBlocks();
    const kept = listKept(name, attributes);
    const isWritten = isBlock || kept.length > 0;
    const parts = this.#beginParts(name, attributes);
    if (isWritten) this.#output.push(`<${[name, ...kept].join(' ')}>`);
    const isNamed = isHeading(name) || kept.some((attribute) => attribute.startsWith('id='));
    return { isWritten, isNamed, parts };
  }

  #end({ name, isBlock, isWritten, isNamed, parts }: OpenElement): void {
    if (isCell(name)) this.#endCell();
    else if (isBlock && !isNamed) this.#endSentence();
    if (name === 'tr') this.#endRow();
    if (this.depth === 0) this.#endArticle();
    if (isWritten) this.#output.push(`</${name}>`);
    if (isBlock) {
      this.#partBlocks();
      if (this.depth > 0) this.#markUnseen();
    }
    for (const id of parts) this.#writeMark(toEndId(id));
  }

  /** Nothing that is written from here on belongs to the sentence before. */
  #partBlocks(): void {
    this.#tail = '';
    this.#space = '';
    this.#output.push(' ');
  }

  #endSentence(): void {
    if (!ended.test(this.#tail)) this.#output.push(this.#stop);
    this.#tail = '';
  }

  #endCell(): void {
    if (!ended.test(this.#tail)) this.#lastCellEnd = this.#output.push(this.#cellEnd) - 1;
    else if (!this.#isCellEmpty) this.#lastCellEnd = undefined;
    this.#tail = '';
  }

  #endRow(): void {
    if (this.#lastCellEnd !== undefined) this.#output[this.#lastCellEnd] = this.#stop;
    this.#lastCellEnd = undefined;
  }

  #beginParts(name: string, attributes: Attributes): readonly string[] {
    const parts: string[] = [];
    if (isAside(name, attributes)) {
      this.#asideCount += 1;
      const id = toAsideId(this.#asideCount);
      this.#writeMark(id);
      parts.push(id);
    }
    if (summaryMark in attributes) parts.push(summaryId);
    const { id, [sectionMark]: title } = attributes;
    if (id !== undefined && title !== undefined) {
      this.#output.push(`<${sectionHeading} id="${id}">${this.#part(title)}</${sectionHeading}> `);
      parts.push(id);
    }
    return parts;
  }

  #addUnseen(text: string): void {
    const trimmed = text.replace(/\s+/gu, ' ').trim();
    if (trimmed !== '') this.#unseen.add(trimmed.replaceAll('<', '&lt;'));
  }

  #markUnseen(): void {
    while (this.#marked < this.#unseen.size) {
      this.#marked += 1;
      this.#writeMark(toUnseenId(this.#marked));
    }
  }

  #endArticle(): void {
    this.#markUnseen();
    for (const [index, text] of [...this.#unseen].entries()) {
      const id = toTextId(toUnseenId(index + 1));
      this.#output.push(`<p id="${id}">${this.#part(text)}</p>`);
    }
  }

  #writeMark(id: string): void {
    this.#output.push(`<i id="${id}"></i>`);
  }
}
