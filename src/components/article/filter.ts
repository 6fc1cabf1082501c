import { fold } from '../../search/language/normalize.ts';

/** Hides in the lists inside what does not have every word of the field, and groups that are left empty. */
class FilterElement extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('input')?.addEventListener('input', this.#filter);
    this.#filter();
  }

  readonly #filter = (): void => {
    const words = fold(this.querySelector('input')?.value ?? '').match(/\S+/gu) ?? [];
    const rows = [...this.querySelectorAll<HTMLElement>('.article-list > li')];
    for (const row of rows) row.hidden = !hasWords(row, words);
    for (const group of this.querySelectorAll<HTMLElement>('section')) {
      group.hidden = group.querySelector('.article-list > li:not([hidden])') === null;
    }
    for (const letters of this.querySelectorAll<HTMLElement>('.letters')) {
      letters.hidden = words.length > 0;
    }
    const shown = rows.filter((row) => !row.hidden).length;
    this.#tell(words.length === 0 ? '' : this.#toText(shown));
  };

  #toText(shown: number): string {
    const { count = '', nothing = '' } = this.dataset;
    if (shown === 0) return nothing;
    const number = shown.toLocaleString(document.documentElement.lang);
    return count.replace('{shown}', number);
  }

  #tell(text: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = text;
  }
}

const hasWords = (row: HTMLElement, words: readonly string[]): boolean => {
  const text = fold(row.textContent);
  return words.every((word) => text.includes(word));
};

customElements.define('candil-filter', FilterElement);
