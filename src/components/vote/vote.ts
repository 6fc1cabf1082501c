import type { Tally } from '../../schemas/vote.ts';
import { noVote, toTally, toTallyText, type ReadTally } from './tally.ts';
import { recall, remember, voterId } from './voter.ts';

type VoteState = 'asking' | 'sending' | 'thanked' | 'failed';

/** Marks a remembered choice that the server has not confirmed. */
const unconfirmed = '?';

/**
 * Sends the vote without leaving the page; keeps a choice that could not be sent and retries. It is
 * loaded when the reader comes near (see elements.ts), so that it reads the tally at once.
 */
class VoteElement extends HTMLElement {
  #abort = new AbortController();
  /** Where the vote is sent; also the name under which the choice is remembered. */
  #address = '';
  /** `up`, `down`, or empty for no vote. */
  #choice = '';
  #isSending = false;
  /** Whether the choice was made on this page rather than read from the device or the server. */
  #isOwn = false;
  /** Whether a button was pressed on this page, so that the reader is there for a question. */
  #isPressed = false;

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.#address = this.querySelector('form')?.action ?? '';
    this.addEventListener('submit', (event) => this.#onSubmit(event), { signal });
    this.addEventListener('click', ignoreSecondClick, { signal });
    this.#retry?.addEventListener('click', () => this.#sendAgain(), { signal });
    addEventListener('online', () => this.#sendAgain(), { signal });
    this.#resume();
    void ask(this.#address).then((tally) => this.#showFirstTally(tally));
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  get #retry(): HTMLElement | null {
    return this.querySelector('[data-retry]');
  }

  get #tally(): Element | null {
    return this.querySelector('[data-tally]');
  }

  #resume(): void {
    const remembered = recall(this.#address);
    this.#choice = remembered.replace(unconfirmed, '');
    if (remembered !== this.#choice) void this.#send();
    else this.#show(this.#choice ? 'thanked' : 'asking');
  }

  #onSubmit(event: SubmitEvent): void {
    event.preventDefault();
    if (!(event.submitter instanceof HTMLButtonElement)) return;
    this.#isPressed = true;
    const { value } = event.submitter;
    // The pressed button withdraws the vote, unless it is being sent or was never: then it does so.
    const isWithdrawal = value === this.#choice && this.dataset.state === 'thanked';
    this.#choice = isWithdrawal ? '' : value;
    void this.#send();
  }

  #sendAgain(): void {
    if (this.dataset.state === 'failed') void this.#send();
  }

  /** Sends the choice, and again if it changed meanwhile. */
  async #send(): Promise<void> {
    this.#isOwn = true;
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
    if (this.#choice) this.#show('thanked', thanked);
    else this.#show('asking', withdrawn);
    if (this.#choice === 'down' && this.#isPressed) {
      void import('./explanation.ts').then(({ askWhy }) => askWhy(this, this.#address, voterId()));
    }
  }

  #show(state: VoteState, message = ''): void {
    this.dataset.state = state;
    const retry = this.#retry;
    const hadFocus = document.activeElement === retry;
    this.querySelector('[data-status]')?.replaceChildren(message);
    retry?.toggleAttribute('hidden', state !== 'failed');
    for (const button of this.querySelectorAll<HTMLButtonElement>('[name=vote]')) {
      const isPressed = button.value === this.#choice;
      button.ariaPressed = String(isPressed);
      if (isPressed && hadFocus) button.focus();
    }
  }

  /**
   * Shows the first tally, unless a vote has brought a newer one meanwhile; the choice only if none
   * was made.
   */
  #showFirstTally(tally: ReadTally | undefined): void {
    if (tally && this.#tally?.textContent === '') this.#showTally(tally);
    if (!tally?.vote || this.#isOwn) return;
    this.#choice = tally.vote.replace(noVote, '');
    remember(this.#address, this.#choice);
    this.#show(this.#choice ? 'thanked' : 'asking');
  }

  #showTally(tally: Tally): void {
    this.#tally?.replaceChildren(toTallyText(this, tally));
  }
}

/** Ignores the second click of a double click, which would withdraw the vote. */
function ignoreSecondClick(event: MouseEvent): void {
  if (event.detail > 1) event.preventDefault();
}

/** Reads the tally, or makes the vote `choice` (empty: none) and reads it; undefined on failure. */
async function ask(address: string, choice?: string): Promise<ReadTally | undefined> {
  try {
    // `include`, so that the cookie of the form is also sent to an API on another host.
    const request: RequestInit = {
      ...(choice !== undefined && toRequest(choice)),
      credentials: 'include',
    };
    let response = await fetch(address, request);
    if (response.status === 429) {
      const { sendFromBusyNetwork } = await import('./busy.ts');
      response = await sendFromBusyNetwork(address, request, response);
    }
    return response.ok ? toTally(await response.json()) : undefined;
  } catch {
    return undefined;
  }
}

const toRequest = (choice: string): RequestInit => ({
  method: choice ? 'PUT' : 'DELETE',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ voter: voterId(), vote: choice || undefined }),
  // Arrives even if the reader leaves the page at once.
  keepalive: true,
});

// Last, because an element that is in the page begins at once, and needs what stands above.
customElements.define('candil-vote', VoteElement);
