import { ticketFields, type TicketField } from '../../schemas/ticket.ts';
import { randomKey, toAttempt } from './attempt.ts';
import { forgetDraft, readDraft, saveDraft, type Draft } from './draft.ts';
import { startValues } from './prefill.ts';
import { sendTicket, type SendFailure } from './send-ticket.ts';
import { offerArticles } from './suggestions.ts';
import { findTicketErrors } from './ticket-errors.ts';
import {
  clearFieldError,
  clearTicketErrors,
  fillTicketForm,
  showFieldError,
  showTicketErrors,
  type TicketErrors,
} from './ticket-form-dom.ts';
import { showConfirmation } from './ticket-confirmation.ts';

type TicketFormState = 'editing' | 'sending' | 'sent' | 'failed';

/** Fields that are kept until the request is stored. */
const draftFields = [...ticketFields, 'article'] as const;

/** Checks, keeps and sends the form without leaving the page. */
export class TicketFormElement extends HTMLElement {
  #abort = new AbortController();
  #attempt: Draft['attempt'];
  #hasTried = false;
  #sendLabel = '';

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    form.noValidate = true;
    allowTooMuch(form);
    this.#restore(form);
    form.addEventListener('submit', (event) => this.#onSubmit(event, form), { signal });
    form.addEventListener('input', (event) => this.#onInput(event, form), { signal });
    offerArticles(form, signal);
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  get #state(): string | undefined {
    return this.dataset['state'];
  }

  /** Puts back what was typed before; a page that the server answered with errors shows those. */
  #restore(form: HTMLFormElement): void {
    this.#sendLabel = form.querySelector('[type=submit]')?.textContent ?? '';
    const summary = form.querySelector<HTMLElement>('[data-error-summary]');
    if (summary && !summary.hidden) {
      this.#hasTried = true;
      summary.focus();
      return;
    }
    const draft = readDraft();
    this.#attempt = draft?.attempt;
    fillTicketForm(form, startValues(location.search, draft?.values ?? {}));
  }

  #onInput(event: Event, form: HTMLFormElement): void {
    this.#keep(form);
    const field = toField(event.target);
    if (!this.#hasTried || !field) return;
    const code = findTicketErrors(valuesOf(form))[field];
    if (code === undefined) clearFieldError(form, field);
    else showFieldError(form, field, code);
  }

  #keep(form: HTMLFormElement): void {
    const values = valuesOf(form);
    const kept = Object.fromEntries(draftFields.map((name) => [name, values[name] ?? '']));
    saveDraft({ values: kept, attempt: this.#attempt });
  }

  #onSubmit(event: SubmitEvent, form: HTMLFormElement): void {
    event.preventDefault();
    if (this.#state === 'sending') return;
    this.#hasTried = true;
    form.querySelector('[data-ticket-failure]')?.setAttribute('hidden', '');
    const errors = findTicketErrors(valuesOf(form));
    if (Object.keys(errors).length > 0) this.#refuse(form, errors);
    else void this.#send(form);
  }

  async #send(form: HTMLFormElement): Promise<void> {
    clearTicketErrors(form);
    const values = { ...valuesOf(form), website: valueOf(form, 'website') };
    this.#attempt = toAttempt(values, this.#attempt, randomKey);
    this.#keep(form);
    this.#show('sending', form);
    const result = await sendTicket(form.action, values, this.#attempt.key);
    if (result.state === 'refused') this.#refuse(form, result.errors);
    else if (result.state === 'failed') this.#fail(form, result.reason);
    else this.#confirm(form, result.reference);
  }

  #refuse(form: HTMLFormElement, errors: TicketErrors): void {
    this.#show('editing', form);
    showTicketErrors(form, errors);
    form.querySelector<HTMLElement>('[data-error-summary]')?.focus();
  }

  #fail(form: HTMLFormElement, reason: SendFailure): void {
    this.#show('failed', form);
    const failure = form.querySelector<HTMLElement>('[data-ticket-failure]');
    const text = failure?.querySelector('p');
    if (!failure || !text) return;
    text.textContent = failure.dataset[reason] ?? '';
    failure.hidden = false;
    failure.focus();
  }

  #confirm(form: HTMLFormElement, reference: string): void {
    forgetDraft();
    this.#show('sent', form);
    showConfirmation(this, reference);
  }

  #show(state: TicketFormState, form: HTMLFormElement): void {
    this.dataset['state'] = state;
    const isSending = state === 'sending';
    for (const control of form.querySelectorAll<HTMLInputElement>('input, textarea')) {
      control.readOnly = isSending;
    }
    const button = form.querySelector('[type=submit]');
    button?.setAttribute('aria-disabled', String(isSending));
    const { sending = '', retry = '' } = this.dataset;
    const labels: Partial<Record<TicketFormState, string>> = { sending, failed: retry };
    if (button) button.textContent = labels[state] ?? this.#sendLabel;
  }
}

/** A text that is too long is better refused with a reason than cut off while it is pasted. */
function allowTooMuch(form: HTMLFormElement): void {
  for (const control of form.querySelectorAll('[maxlength]')) control.removeAttribute('maxlength');
}

const valueOf = (form: HTMLFormElement, name: string): string => {
  const value = new FormData(form).get(name);
  return typeof value === 'string' ? value : '';
};

/** The ticket as the schema knows it. */
const valuesOf = (form: HTMLFormElement): Record<string, string> =>
  Object.fromEntries([...draftFields, 'locale'].map((name) => [name, valueOf(form, name)]));

const toField = (target: EventTarget | null): TicketField | undefined =>
  target instanceof Element
    ? ticketFields.find((field) => field === target.getAttribute('name'))
    : undefined;
