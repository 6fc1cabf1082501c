import { readDeskFacts, type Desk, type DeskFacts } from '../../contact/desk-facts.ts';
import { readEmbeddedJson, type EmbeddedFacts } from '../../contact/embedded-facts.ts';
import type { OpenState } from '../../contact/open-state.ts';
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
  #told: Told = {};

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
        this.#readForm();
        this.#show(facts, deskFacts, readClock());
      },
      { signal },
    );
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  #show(facts: EmbeddedFacts, deskFacts: DeskFacts, now: Temporal.Instant): void {
    this.#startForm(deskFacts);
    const states = new Map<string, OpenState>();
    const replyOf = (desk: Desk) => computeReply(desk, facts, now);
    for (const card of this.querySelectorAll<HTMLElement>('[data-channel]')) {
      const id = card.dataset['channel'] ?? '';
      const state = showState(card, facts, now);
      if (state) states.set(id, state);
      const desk = deskFacts.desks.find((one) => one.id === id);
      if (desk) showReply(card, replyOf(desk), now, { tag: facts.tag, words: deskFacts.words });
    }
    const standings = toStandings(deskFacts, this.#told, (id) => states.get(id));
    orderCards(this, standings, deskFacts, this.#told);
    showNotices(this, now, this.#told.region);
    const advice = this.querySelector<HTMLElement>('[data-advice]');
    if (advice) showAdvice(advice, standings, deskFacts, now, replyOf);
  }

  #startForm(deskFacts: DeskFacts): void {
    const form = this.#form;
    if (!form?.hidden) return;
    this.#told = readTold(deskFacts);
    for (const name of ['region', 'plan'] as const) {
      const select = form.elements.namedItem(name);
      if (select instanceof HTMLSelectElement) select.value = this.#told[name] ?? '';
    }
    form.hidden = false;
  }

  #readForm(): void {
    const form = this.#form;
    if (!form) return;
    const given = new FormData(form);
    const region = given.get('region');
    const plan = given.get('plan');
    this.#told = {
      ...(typeof region === 'string' && { region }),
      ...(typeof plan === 'string' && { plan }),
    };
    keepTold(this.#told);
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
