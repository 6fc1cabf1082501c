/** Makes the picture of a figure a button that shows it large in a dialog. */
export class FigureElement extends HTMLElement {
  connectedCallback(): void {
    const picture = this.querySelector('picture, img');
    if (!picture || picture.closest('button, a')) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'figure-button';
    button.setAttribute('aria-haspopup', 'dialog');
    picture.replaceWith(button);
    const label = document.createElement('span');
    label.className = 'visually-hidden';
    speakAsPage(label, this);
    label.textContent = this.dataset['enlarge'] ?? '';
    button.append(picture, label);
    button.addEventListener('click', () => void this.#enlarge(picture));
  }

  async #enlarge(picture: Element): Promise<void> {
    const { showPicture } = await import('./figure-dialog.ts');
    await showPicture(picture, this.dataset['close'] ?? '');
  }
}

/** Marks words of the page where the article around them is in another language. */
function speakAsPage(words: HTMLElement, place: HTMLElement): void {
  const page = document.documentElement;
  if (place.closest('[lang]') === page) return;
  words.lang = page.lang;
  words.dir = page.dir;
}
