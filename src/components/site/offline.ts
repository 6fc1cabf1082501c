/** Time for the page to become quiet before the worker is fetched, in milliseconds. */
const quiet = 2000;

/** Starts the service worker and says so when the page is a kept copy. */
export class OfflineNotice extends HTMLElement {
  connectedCallback(): void {
    // Absent on plain http, except on localhost.
    if (!('serviceWorker' in navigator)) return;
    const { serviceWorker } = navigator;
    serviceWorker.addEventListener('message', (event) => this.#onMessage(event.data));
    serviceWorker.startMessages();
    if (isSavingData()) return;
    setTimeout(() => void serviceWorker.register('/sw.js').catch(() => undefined), quiet);
  }

  #onMessage(message: unknown): void {
    if (!isKeptCopy(message)) return;
    const { text = '', since = '' } = this.dataset;
    const day = message.date === null ? undefined : new Date(message.date);
    const shown = day?.toLocaleString(document.documentElement.lang, {
      dateStyle: 'long',
      timeStyle: 'short',
    });
    this.textContent = shown === undefined ? text : `${text} ${since.replace('{date}', shown)}`;
    this.hidden = false;
  }
}

/** The reader asked for less data; keeping pages for later is not what they want. */
function isSavingData(): boolean {
  return (
    'connection' in navigator && Reflect.get(Object(navigator.connection), 'saveData') === true
  );
}

function isKeptCopy(message: unknown): message is { date: string | null } {
  return (
    typeof message === 'object' &&
    message !== null &&
    Reflect.get(message, 'type') === 'candil-kept-copy'
  );
}
