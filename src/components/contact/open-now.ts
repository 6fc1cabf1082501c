import { readHoursData, type HoursData } from '../../contact/hours/hours-data.ts';
import { advise } from '../../contact/channels/advise.ts';
import { statesForReader } from '../../contact/channels/purpose-states.ts';
import { readNowData, type NowData } from '../../contact/channels/now-data.ts';
import { formatTag } from '../../lib/format-tag.ts';
import { readAboutYou } from './customer.ts';
import { eachMinute } from './each-minute.ts';
import { currentHours } from './short-notice.ts';
import { hoursOf, showDayLine } from './show-day-line.ts';
import { computeReply } from './show-reply.ts';
import { showState } from './show-state.ts';
import { standingsFor } from './standings-for.ts';

/**
 * Says of every channel inside whether it is open, by the hours that the page carries, and draws the
 * reader's day with its hours.
 */
class DesksNowElement extends HTMLElement {
  #abort = new AbortController();

  connectedCallback(): void {
    this.#abort = new AbortController();
    const json = document.querySelector('[data-contact-facts]')?.textContent;
    if (!json) return;
    const hoursData = readHoursData(json);
    void eachMinute((now) => this.#show(currentHours(hoursData, now), now), this.#abort.signal);
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  get #channels(): readonly HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-channel]')];
  }

  #show(hoursData: HoursData, now: Temporal.Instant): void {
    const zone = Temporal.Now.timeZoneId();
    const deskClocks = new Set<string>();
    const clockIn = (one: string): string =>
      now.toZonedDateTimeISO(one).toPlainDateTime().toString();
    for (const channel of this.#channels) {
      showState(channel, hoursData, now);
      for (const desk of hoursOf(channel, hoursData)) deskClocks.add(clockIn(desk.zone));
      showDayLine(channel, hoursData, now);
    }
    const clock = this.querySelector<HTMLElement>('[data-desk-clock]');
    if (!clock || deskClocks.size === 0) return;
    const isShared = deskClocks.size === 1 && deskClocks.has(clockIn(zone));
    showClock(clock, isShared, now, hoursData.tag);
  }
}

/** So that the line is there when the reader is. */
const margin = '300px';

/**
 * Says the best way open now, by the rule of the contact page. It asks for what decides that when the
 * reader comes near; a network that is away leaves what the page says.
 */
class OpenNowElement extends HTMLElement {
  #abort = new AbortController();

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        this.#start(signal).catch(() => undefined);
      },
      { rootMargin: margin },
    );
    observer.observe(this);
    signal.addEventListener('abort', () => observer.disconnect());
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  async #start(signal: AbortSignal): Promise<void> {
    const answer = await fetch(this.dataset['src'] ?? '', { signal });
    const data = readNowData(await answer.json());
    await eachMinute((now) => this.#show(data, now), signal);
  }

  #show({ hours, channels, names }: NowData, now: Temporal.Instant): void {
    const hoursData = currentHours(hours, now);
    const aboutYou = { ...readAboutYou(channels), topic: this.dataset['topic'] ?? '' };
    const standings = standingsFor(
      channels,
      aboutYou,
      (id) => statesForReader(hoursData, id, now)[0]?.state,
    );
    const candidates = standings.map((standing) => ({
      ...standing,
      reply: computeReply(standing.shown, hoursData, now),
    }));
    const best = advise(candidates, now)?.id ?? '';
    const name = names[best];
    const line = this.querySelector('p');
    if (!name || !line) return;
    if (line.dataset['channel'] !== best) {
      line.dataset['channel'] = best;
      delete line.dataset['open'];
      line.replaceChildren(...this.#write(best, name));
    }
    showState(line, hoursData, now);
  }

  /** The channel as a link to its place on the contact page, and what is true of it at any moment. */
  #write(id: string, { label, lang, text }: NowData['names'][string]): (Node | string)[] {
    const link = document.createElement('a');
    link.href = `${this.dataset['url'] ?? ''}#channel-${id}`;
    link.textContent = label;
    if (lang !== undefined) link.lang = lang;
    const state = document.createElement('span');
    state.dataset['channelState'] = '';
    state.textContent = text;
    return [link, ' ', state];
  }
}

/** The day and time of the reader; where the desks have others, it is said whose it is. */
function showClock(
  clock: HTMLElement,
  isShared: boolean,
  now: Temporal.Instant,
  tag: string,
): void {
  const format = new Intl.DateTimeFormat(formatTag(tag), {
    weekday: 'short',
    hour: 'numeric',
    minute: '2-digit',
    timeZone: Temporal.Now.timeZoneId(),
  });
  const label = document.createElement('span');
  if (isShared) label.className = 'visually-hidden';
  const { here = '', yours = '' } = clock.dataset;
  label.textContent = `${isShared ? here : yours} `;
  clock.replaceChildren(label, format.format(now.epochMilliseconds));
}

// Last, because an element that is in the page begins at once, and needs what stands above.
customElements.define('candil-open-now', OpenNowElement);
customElements.define('candil-desks-now', DesksNowElement);
