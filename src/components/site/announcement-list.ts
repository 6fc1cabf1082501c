import { readStrings, writeStrings } from '../../lib/stored-strings.ts';

/** Announcements that the reader has closed on this device, by id and moment of their end. */
const storageKey = 'candil:closed-announcements';

/** Closed ones kept: far more than are ever on at once. */
const keptIds = 20;

/**
 * Shows each announcement between its two moments (the HTML holds the state at the build), lets the
 * reader close it and remembers that. A list with `data-keep` shows closed ones too.
 */
export class AnnouncementList extends HTMLElement {
  connectedCallback(): void {
    const closed = this.dataset['keep'] === undefined ? readStrings(storageKey) : [];
    for (const announcement of this.querySelectorAll<HTMLElement>('[data-from]')) {
      const { from = '', until = '' } = announcement.dataset;
      const now = Date.now();
      const isOver = now < Date.parse(from) || now >= Date.parse(until);
      announcement.hidden = isOver || closed.includes(idOf(announcement));
      announcement.querySelector('button')?.addEventListener('click', () => {
        close(announcement);
        this.#hideIfEmpty();
      });
    }
    this.#hideIfEmpty();
  }

  /** Hides the region if it is empty, because screen readers would still announce it. */
  #hideIfEmpty(): void {
    this.hidden = this.querySelector('[data-from]:not([hidden])') === null;
  }
}

/** A changed end makes it news again. */
const idOf = ({ dataset }: HTMLElement): string =>
  `${dataset['announcement'] ?? ''} ${dataset['until'] ?? ''}`;

function close(announcement: HTMLElement): void {
  announcement.hidden = true;
  const closed = [...readStrings(storageKey), idOf(announcement)];
  writeStrings(storageKey, closed.slice(-keptIds));
  document.getElementById('page:content')?.focus();
}
