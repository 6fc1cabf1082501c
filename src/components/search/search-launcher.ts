/** Opens the search dialog, which is loaded on first use, with a click, `/`, Ctrl-K or Cmd-K. */
export class SearchLauncher extends HTMLElement {
  #abort = new AbortController();

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.addEventListener('click', (event) => this.#onClick(event), { signal });
    document.addEventListener('keydown', (event) => this.#onKey(event), { signal });
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  #onClick(event: MouseEvent): void {
    // A new tab or window is the reader's choice.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    this.#open();
  }

  #onKey(event: KeyboardEvent): void {
    const { key, ctrlKey, metaKey, altKey, target } = event;
    const isShortcut = key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey;
    const isSlash = key === '/' && !ctrlKey && !metaKey && !altKey && !isField(target);
    if (!isShortcut && !isSlash) return;
    event.preventDefault();
    const field = document.querySelector<HTMLInputElement>('candil-search-page input');
    if (field) field.focus();
    else this.#open();
  }

  #open(): void {
    import('./search-dialog.ts')
      .then(({ openSearchDialog }) => openSearchDialog(this))
      .catch(() => this.querySelector('a')?.setAttribute('data-failed', ''));
  }
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}
