/**
 * Puts a link to itself behind every heading of an article, to be copied or shared. The link stands
 * beside the heading and not in it, so that the heading is called what it says and nothing more.
 */
export class HeadingLinks extends HTMLElement {
  connectedCallback(): void {
    const label = this.dataset['label'] ?? '';
    for (const heading of this.querySelectorAll<HTMLElement>(':is(h2, h3, h4)[id]')) {
      if (heading.closest('.heading-line')) continue;
      const link = document.createElement('a');
      link.className = 'heading-link';
      link.href = `#${encodeURIComponent(heading.id)}`;
      link.setAttribute('aria-label', `${label}: ${heading.textContent}`);
      const line = document.createElement('div');
      line.className = 'heading-line';
      heading.before(line);
      line.append(heading, ' ', link);
    }
  }
}
