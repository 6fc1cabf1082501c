import { readDeskFacts, type Desk, type DeskFacts } from '../../contact/channels/channel-data.ts';
import { readEmbeddedJson, type EmbeddedFacts } from '../../contact/hours/hours-data.ts';
import type { OpenState } from '../../contact/hours/open-state.ts';
import { carryContext } from './carry-context.ts';
import { keepTold, readTold, type Told } from './customer.ts';
import { eachMinute, readClock } from './each-minute.ts';
import { orderCards, toStandings } from './order-cards.ts';
import { showAdvice } from './show-advice.ts';
import { showNotices } from './show-notices.ts';
import { computeReply, showReply } from './show-reply.ts';
import { showState } from './show-state.ts';
import { showTwoWeeks } from './show-two-weeks.ts';

/**
 * Says of each channel whether it is open now, when that changes and by when an answer comes, minute
 * by minute, and puts first what helps this reader.
 */
export class ContactElement extends HTMLElement {
  #abort = new AbortController();
  /** What the reader says of themselves; undefined until it was read. */
  #told: Told | undefined;

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    carryContext(this, location.search);
    const hours = this.querySelector('[data-contact-facts]')?.textContent;
    const desks = this.querySelector('[data-desk-facts]')?.textContent;
    if (!hours || !desks) return;
    const facts = readEmbeddedJson(hours);
    const deskFacts = readDeskFacts(desks);
    this.addEventListener('toggle', (event) => this.#showDays(event.target, facts, deskFacts), {
      capture: true,
      signal,
    });
    void eachMinute((now) => this.#show(facts, deskFacts, now), signal).then(() => {
      this.dataset['ready'] = '';
      if (location.hash !== '') document.getElementById(location.hash.slice(1))?.scrollIntoView();
    });
    this.addEventListener(
      'change',
      () => {
        // Before that, what was chosen is read when everything is there.
        if (!this.#told) return;
        this.#told = this.#readForm();
        keepTold(this.#told);
        this.#show(facts, deskFacts, readClock());
      },
      { signal },
    );
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  #show(facts: EmbeddedFacts, deskFacts: DeskFacts, now: Temporal.Instant): void {
    const told = (this.#told ??= this.#startForm(deskFacts));
    const states = new Map<string, OpenState>();
    const replyOf = (desk: Desk) => computeReply(desk, facts, now);
    for (const card of this.querySelectorAll<HTMLElement>('[data-channel]')) {
      const id = card.dataset['channel'] ?? '';
      const state = showState(card, facts, now);
      if (state) states.set(id, state);
      const desk = deskFacts.desks.find((one) => one.id === id);
      if (desk) showReply(card, replyOf(desk), now, { tag: facts.tag, words: deskFacts.words });
    }
    const standings = toStandings(deskFacts, told, (id) => states.get(id));
    orderCards(this, standings, deskFacts, told);
    showNotices(this, now, told.region);
    const advice = this.querySelector<HTMLElement>('[data-advice]');
    if (advice) showAdvice(advice, standings, deskFacts, now, replyOf);
  }

  /** Shows what is known of the reader, unless they were faster and have chosen already. */
  #startForm(deskFacts: DeskFacts): Told {
    const chosen = this.#readForm();
    if (chosen.region || chosen.plan) {
      keepTold(chosen);
      return chosen;
    }
    const told = readTold(deskFacts);
    for (const name of ['region', 'plan'] as const) {
      const select = this.#form?.elements.namedItem(name);
      if (select instanceof HTMLSelectElement) select.value = told[name] ?? '';
    }
    return told;
  }

  #readForm(): Told {
    const given = this.#form && new FormData(this.#form);
    const region = given?.get('region');
    const plan = given?.get('plan');
    return {
      ...(typeof region === 'string' && { region }),
      ...(typeof plan === 'string' && { plan }),
    };
  }

  get #form(): HTMLFormElement | null {
    return this.querySelector<HTMLFormElement>('[data-about-you]');
  }

  #showDays(target: EventTarget | null, facts: EmbeddedFacts, { words }: DeskFacts): void {
    if (!(target instanceof HTMLDetailsElement) || !target.open) return;
    for (const block of target.querySelectorAll<HTMLElement>('[data-schedule]')) {
      const hours = facts.schedules[block.dataset['schedule'] ?? ''];
      const place = block.querySelector('[data-two-weeks]');
      if (!hours || !place) continue;
      showTwoWeeks(place, hours, readClock(), { tag: facts.tag, words });
    }
  }
}
