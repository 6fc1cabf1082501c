/** Puts a link to itself behind every heading of an article, to be copied or shared. */
export class HeadingLinks extends HTMLElement {
  connectedCallback(): void {
    const label = this.dataset['label'] ?? '';
    for (const heading of this.querySelectorAll<HTMLElement>(':is(h2, h3, h4)[id]')) {
      if (heading.querySelector('.heading-link')) continue;
      const link = document.createElement('a');
      link.className = 'heading-link';
      link.href = `#${encodeURIComponent(heading.id)}`;
      link.setAttribute('aria-label', `${label}: ${heading.textContent}`);
      heading.append(' ', link);
    }
  }
}
