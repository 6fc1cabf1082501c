/** Shows each announcement between its two moments; the HTML holds the state at the build. */
export class AnnouncementList extends HTMLElement {
  connectedCallback(): void {
    for (const announcement of this.querySelectorAll<HTMLElement>('[data-from]')) {
      const { from = '', until = '' } = announcement.dataset;
      const now = Date.now();
      announcement.hidden = now < Date.parse(from) || now >= Date.parse(until);
    }
  }
}
