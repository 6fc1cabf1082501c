import { formatTag } from '../../lib/format-tag.ts';

/** Says so when the page is a kept copy. */
export class OfflineNotice extends HTMLElement {
  connectedCallback(): void {
    // The date of the copy, written here by the service worker; empty if it is not known.
    const { kept, text = '', since = '' } = this.dataset;
    if (kept === undefined) return;
    const { lang } = document.documentElement;
    const time =
      kept &&
      new Date(kept).toLocaleString(formatTag(lang), { dateStyle: 'long', timeStyle: 'short' });
    this.textContent = time ? `${text} ${since.replace('{date}', time)}` : text;
  }
}
