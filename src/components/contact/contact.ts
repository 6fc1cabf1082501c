import { recordContact } from 'virtual:candil-recording/contact';
import {
  readChannelData,
  type ChannelData,
  type ShownChannel,
} from '../../contact/channels/channel-data.ts';
import { readHoursData, type HoursData } from '../../contact/hours/hours-data.ts';
import type { OpenState } from '../../contact/hours/open-state.ts';
import { carryContext } from './carry-context.ts';
import { isSignedIn, saveAboutYou, readAboutYou, type AboutYou } from './customer.ts';
import { eachMinute, readClock } from './now/each-minute.ts';
import { orderCards } from './now/order-cards.ts';
import { showAdvice } from './now/show-advice.ts';
import { showNotices } from './now/show-notices.ts';
import { computeReply, showReply } from './now/show-reply.ts';
import { currentHours } from './now/short-notice.ts';
import { showState } from './now/show-state.ts';
import { showTopic } from './now/show-topic.ts';
import { standingsFor } from './now/standings-for.ts';

/**
 * Says of each channel whether it is open now, when that changes and by when an answer comes, minute
 * by minute, and puts first what helps this reader.
 */
class ContactElement extends HTMLElement {
  #abort = new AbortController();
  /** What the reader says of themselves; undefined until the form was read once. */
  #aboutYou: AboutYou | undefined;
  #isSignedIn = isSignedIn();

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    carryContext(this, location.search);
    recordContact();
    const hours = this.querySelector('[data-contact-facts]')?.textContent;
    const channels = this.querySelector('[data-desk-facts]')?.textContent;
    if (!hours || !channels) return;
    const hoursData = readHoursData(hours);
    const channelData = readChannelData(channels);
    this.addEventListener(
      'toggle',
      (event) => void this.#showDays(event.target, hoursData, channelData),
      {
        capture: true,
        signal,
      },
    );
    void this.#openOwn()
      .then(() => eachMinute((now) => this.#show(hoursData, channelData, now), signal))
      .then(() => {
        this.dataset['ready'] = '';
        if (location.hash !== '') document.getElementById(location.hash.slice(1))?.scrollIntoView();
      });
    this.addEventListener(
      'change',
      () => {
        // Until the form was read once (`#startForm`), there is nothing to update.
        if (!this.#aboutYou) return;
        this.#aboutYou = { ...this.#aboutYou, ...this.#readForm() };
        saveAboutYou(this.#aboutYou);
        keepTopic(this.#aboutYou.topic);
        this.#show(hoursData, channelData, readClock());
        this.#announce();
      },
      { signal },
    );
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  /** What is kept for customers comes before the first look at the clock: cards move once. */
  async #openOwn(): Promise<void> {
    const { ownChannels } = this.dataset;
    if (ownChannels === undefined) return;
    const isElsewhere = new URL(ownChannels, location.href).origin !== location.origin;
    if (!this.#isSignedIn && !isElsewhere) return;
    const { openOwnChannels } = await import('./own-channels.ts');
    if (await openOwnChannels(this, ownChannels)) this.#isSignedIn = true;
  }

  #show(usualHours: HoursData, channelData: ChannelData, now: Temporal.Instant): void {
    const hoursData = currentHours(usualHours, now);
    const aboutYou = (this.#aboutYou ??= this.#startForm(channelData));
    const states = new Map<string, OpenState>();
    const replyOf = (channel: ShownChannel) => computeReply(channel, hoursData, now);
    for (const card of this.querySelectorAll<HTMLElement>('[data-channel]')) {
      const id = card.dataset['channel'] ?? '';
      const state = showState(card, hoursData, now);
      if (state) states.set(id, state);
      const channel = channelData.desks.find((one) => one.id === id);
      if (channel)
        showReply(card, replyOf(channel), now, { tag: hoursData.tag, words: channelData.words });
    }
    const standings = standingsFor(channelData, aboutYou, (id) => states.get(id));
    const best = showAdvice(this, standings, channelData, now, replyOf);
    orderCards(this, standings, best, channelData, aboutYou);
    showNotices(this, now, aboutYou.region);
    showTopic(this, [aboutYou.topic, ...channelData.topics].find(Boolean), channelData);
    for (const days of this.querySelectorAll('.channel-hours[open]')) {
      void this.#showDays(days, usualHours, channelData);
    }
  }

  /** Says to those who hear the page what has changed by their choice. */
  #announce(): void {
    const status = this.querySelector('[data-best-status]');
    const best = this.querySelector('[data-best] h3')?.textContent.trim() ?? '';
    if (status) status.textContent = `${this.querySelector('#best')?.textContent ?? ''}: ${best}`;
  }

  /** Fills in what is known of the reader, unless they have chosen before this script was there. */
  #startForm(channelData: ChannelData): AboutYou {
    const chosen = this.#readForm();
    const isChosen = [chosen.region, chosen.plan].some(Boolean);
    if (isChosen) saveAboutYou(chosen);
    const asked = new URLSearchParams(location.search).get('topic') ?? '';
    const aboutYou = {
      ...(isChosen ? chosen : readAboutYou(channelData)),
      isSignedIn: this.#isSignedIn,
      topic: [chosen.topic, asked].find((id = '') => Object.hasOwn(channelData.choices, id)) ?? '',
    };
    for (const name of questions) {
      const select = this.#form?.elements.namedItem(name);
      if (select instanceof HTMLSelectElement) select.value = aboutYou[name] ?? '';
    }
    return aboutYou;
  }

  #readForm(): AboutYou {
    const given = this.#form && new FormData(this.#form);
    return Object.fromEntries(
      questions.flatMap((name) => {
        const value = given?.get(name);
        return typeof value === 'string' ? [[name, value]] : [];
      }),
    );
  }

  get #form(): HTMLFormElement | null {
    return this.querySelector<HTMLFormElement>('[data-about-you]');
  }

  /** Fills in the two weeks of what is open to be read; their script comes when somebody asks. */
  async #showDays(
    target: EventTarget | null,
    hoursData: HoursData,
    { words }: ChannelData,
  ): Promise<void> {
    if (!(target instanceof HTMLElement) || !target.matches('.channel-hours[open]')) return;
    const { showTwoWeeks } = await import('./now/show-two-weeks.ts');
    for (const block of target.querySelectorAll<HTMLElement>('[data-schedule]')) {
      const now = readClock();
      const hours = currentHours(hoursData, now).schedules[block.dataset['schedule'] ?? ''];
      const place = block.querySelector('[data-two-weeks]');
      if (!hours || !place) continue;
      showTwoWeeks(place, hours, now, { tag: hoursData.tag, words });
    }
  }
}

const questions = ['region', 'plan', 'topic'] as const;

/** The topic stands in the address, so that the page can be shared, and returned to. */
function keepTopic(topic: string | undefined): void {
  const url = new URL(location.href);
  if (topic) url.searchParams.set('topic', topic);
  else url.searchParams.delete('topic');
  if (url.href !== location.href) history.replaceState(history.state, '', url);
}

// Last, because an element that is in the page begins at once, and needs what stands above.
customElements.define('candil-contact', ContactElement);
