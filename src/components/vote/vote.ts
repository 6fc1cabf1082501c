import type { Tally } from '../../schemas/vote.ts';
import { recall, remember, voterId } from './voter.ts';
import { toTally, toTallyText } from './tally.ts';

type VoteState = 'asking' | 'sending' | 'thanked' | 'failed';

/** Marks a remembered choice that the server has not confirmed. */
const unconfirmed = '?';

/** Sends the vote without leaving the page; keeps a choice that could not be sent and retries. */
export class VoteElement extends HTMLElement {
  #abort = new AbortController();
  #address = '';
  /** `up`, `down`, or empty for no vote. */
  #choice = '';
  #isSending = false;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    form.addEventListener('submit', (event) => this.#onSubmit(event), { signal });
    this.#retry?.addEventListener('click', () => void this.#send(), { signal });
    addEventListener('online', () => this.#onOnline(), { signal });
    this.#address = form.action;
    this.#resume(recall(form.action));
    this.#loadTallyWhenNear(signal);
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  get #retry(): HTMLButtonElement | null {
    return this.querySelector<HTMLButtonElement>('[data-retry]');
  }

  #resume(remembered: string): void {
    this.#choice = remembered.replace(unconfirmed, '');
    if (remembered.endsWith(unconfirmed)) void this.#send();
    else this.#show(this.#choice === '' ? 'asking' : 'thanked');
  }

  #loadTallyWhenNear(signal: AbortSignal): void {
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        observer.disconnect();
        void ask(this.#address).then((tally) => this.#showTally(tally));
      },
      { rootMargin: '50%' },
    );
    observer.observe(this);
    signal.addEventListener('abort', () => observer.disconnect());
  }

  #onSubmit(event: SubmitEvent): void {
    event.preventDefault();
    if (!(event.submitter instanceof HTMLButtonElement)) return;
    const { value } = event.submitter;
    // The pressed button withdraws the vote, unless it was never sent: then it tries again.
    const isWithdrawal = value === this.#choice && this.dataset['state'] !== 'failed';
    this.#choice = isWithdrawal ? '' : value;
    void this.#send();
  }

  #onOnline(): void {
    if (this.dataset['state'] === 'failed') void this.#send();
  }

  /** Sends the choice, and again if it changed meanwhile. */
  async #send(): Promise<void> {
    remember(this.#address, this.#choice + unconfirmed);
    this.#show('sending');
    if (this.#isSending) return;
    this.#isSending = true;
    let tally: Tally | undefined;
    let sent: string;
    do {
      sent = this.#choice;
      tally = await ask(this.#address, sent);
    } while (sent !== this.#choice);
    this.#isSending = false;
    this.#settle(tally);
  }

  #settle(tally: Tally | undefined): void {
    const { thanked, withdrawn, failed } = this.dataset;
    if (!tally) {
      this.#show('failed', failed);
      return;
    }
    remember(this.#address, this.#choice);
    this.#showTally(tally);
    if (this.#choice === '') this.#show('asking', withdrawn);
    else this.#show('thanked', thanked);
  }

  #show(state: VoteState, message = ''): void {
    this.dataset['state'] = state;
    const status = this.querySelector('[data-status]');
    if (status) status.textContent = message;
    const retry = this.#retry;
    const hadFocus = document.activeElement === retry;
    if (retry) retry.hidden = state !== 'failed';
    for (const button of this.querySelectorAll<HTMLButtonElement>('[name=vote]')) {
      const isPressed = button.value === this.#choice;
      button.setAttribute('aria-pressed', String(isPressed));
      if (isPressed && hadFocus) button.focus();
    }
  }

  #showTally(tally: Tally | undefined): void {
    const place = this.querySelector('[data-tally]');
    if (place && tally) place.textContent = toTallyText(this, tally);
  }
}

/** Reads the tally, or makes the vote `choice` (empty: none) and reads it; undefined on failure. */
async function ask(address: string, choice?: string): Promise<Tally | undefined> {
  try {
    const response = await fetch(address, choice === undefined ? {} : toRequest(choice));
    return response.ok ? toTally(await response.json()) : undefined;
  } catch {
    return undefined;
  }
}

const toRequest = (choice: string): RequestInit => ({
  method: choice === '' ? 'DELETE' : 'PUT',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ voter: voterId(), vote: choice === '' ? undefined : choice }),
  // Arrives even if the reader leaves the page at once.
  keepalive: true,
});
