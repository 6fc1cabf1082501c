import { readNowData, type NowData } from '../../../contact/channels/now-data.ts';
import { eachMinute } from './each-minute.ts';
import { rankNow } from './rank-now.ts';
import { showState } from './show-state.ts';

/**
 * Says the best way open now, by the rule of the contact page, for what the reader has chosen there. A
 * network that is away leaves what the page says.
 */
class OpenNowElement extends HTMLElement {
  #abort = new AbortController();

  connectedCallback(): void {
    this.#abort = new AbortController();
    this.#start(this.#abort.signal).catch(() => undefined);
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  async #start(signal: AbortSignal): Promise<void> {
    const answer = await fetch(this.dataset['src'] ?? '', { signal });
    const data = readNowData(await answer.json());
    await eachMinute((now) => this.#show(data, now), signal);
  }

  #show(data: NowData, now: Temporal.Instant): void {
    const { best = '', hours } = rankNow(data, this.dataset['topic'] ?? '', now);
    const name = data.names[best];
    const line = this.querySelector<HTMLElement>('[data-best-now]');
    if (!name || !line) return;
    if (line.dataset['channel'] !== best) {
      line.dataset['channel'] = best;
      delete line.dataset['open'];
      line.replaceChildren(...this.#write(best, name));
    }
    showState(line, hours, now);
  }

  /** The channel as a link to its place on the contact page, and what is true of it at any moment. */
  #write(id: string, { label, lang, text }: NowData['names'][string]): (Node | string)[] {
    const link = document.createElement('a');
    link.href = `${this.dataset['url'] ?? ''}#channel-${id}`;
    link.textContent = label;
    if (lang !== undefined) Object.assign(link, { lang, dir: 'auto' });
    const state = document.createElement('span');
    state.dataset['channelState'] = '';
    state.textContent = text;
    return [link, ' ', state];
  }
}

// Last, because an element that is in the page begins at once, and needs what stands above.
customElements.define('candil-open-now', OpenNowElement);
