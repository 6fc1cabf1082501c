import type { TicketRules } from '../../schemas/ticket-rules.ts';
import { type Draft, forgetDraft, randomKey, readDraft, saveDraft, toAttempt } from './draft.ts';
import { askMeantAddress } from './meant-address.ts';
import { startValues } from './prefill.ts';
import { Proof } from './proof.ts';
import { findTicketErrors, readRules } from './ticket-errors.ts';
import { showReview } from './review.ts';
import { sendTicket, type SendFailure } from './send-ticket.ts';
import { offerArticles, reportSolved } from './suggestions.ts';
import { showConfirmation, type FiledTicket } from './ticket-confirmation.ts';
import { TicketFiles } from './ticket-files.ts';
import {
  clearFieldError,
  clearTicketErrors,
  fillTicketForm,
  listWrongFields,
  showFieldError,
  showTicketErrors,
  type TicketErrors,
} from '../../contact/form/form-dom.ts';
import { TopicChooser } from './topic-chooser.ts';

type TicketFormState = 'editing' | 'sending' | 'sent' | 'failed';
/** The step that the reader is at, the only one that is shown. */
type TicketStep = 'topic' | 'details' | 'review' | 'solved';

/** Leads through the form, checks, keeps and sends it without leaving the page. */
class TicketFormElement extends HTMLElement {
  #abort = new AbortController();
  #attempt: Draft['attempt'];
  #hasTried = false;
  #sendLabel = '';
  #chooser: TopicChooser | undefined;
  #files: TicketFiles | undefined;
  #proof: Proof | undefined;
  #rules: TicketRules | undefined;
  /** Random id of this visit, under which an article that solved the problem is counted once. */
  readonly #writing = randomKey();

  connectedCallback(): void {
    const form = this.querySelector<HTMLFormElement>('.ticket-form');
    if (!form) return;
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.#rules = readRules(this);
    this.#chooser = new TopicChooser(form, this.#rules);
    this.#proof = new Proof(`${form.action}/challenge`);
    this.#connectFiles(form, this.#rules, signal);
    form.noValidate = true;
    allowTooMuch(form);
    this.#restore(form);
    form.addEventListener('submit', (event) => this.#onSubmit(event, form), { signal });
    form.addEventListener('input', (event) => this.#onInput(event, form), { signal });
    form.addEventListener('focusin', () => this.#proof?.start(), { signal, once: true });
    this.addEventListener('click', (event) => this.#onClick(event, form), { signal });
    offerArticles(form, signal);
    askMeantAddress(form, signal);
    this.dataset['ready'] = '';
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  #connectFiles(form: HTMLFormElement, rules: TicketRules, signal: AbortSignal): void {
    const place = form.querySelector<HTMLElement>('[data-files]');
    if (!place) return;
    this.#files = new TicketFiles(place, rules.files, () => this.#checkAgain(form, ['files']));
    this.#files.connect(this, signal);
  }

  /** Puts back what was typed before; a page that the server answered with errors shows those. */
  #restore(form: HTMLFormElement): void {
    this.#sendLabel = form.querySelector('[type=submit]')?.textContent ?? '';
    const answered = form.querySelector<HTMLElement>(
      '[data-error-summary]:not([hidden]), [data-ticket-failure]:not([hidden])',
    );
    if (answered) {
      this.#hasTried = true;
      const posted = form.querySelector<HTMLOptionElement>('[name=topic] option[selected]');
      this.#chooser?.choose(posted?.value ?? '');
      this.#go('details', form);
      answered.focus();
      return;
    }
    const draft = readDraft();
    this.#attempt = draft?.attempt;
    const { topic = '', ...values } = startValues(location.search, draft?.values ?? {});
    fillTicketForm(form, values);
    if (topic !== '') this.#chooser?.choose(topic);
    this.#chooser?.update();
    // Who has just chosen one stays with it; who came with one, or was here before, goes on.
    this.#go(topic === '' || this.#chooser?.value === '' ? 'topic' : 'details', form);
  }

  #onInput(event: Event, form: HTMLFormElement): void {
    const { target } = event;
    if (target instanceof HTMLSelectElement) this.#chooser?.update();
    this.#keep(form);
    const field = toField(target);
    // A choice decides which other fields are needed.
    const fields = target instanceof HTMLSelectElement ? listWrongFields(form) : [];
    this.#checkAgain(form, field === undefined ? fields : [...fields, field]);
  }

  /** Of fields that are shown as wrong, and of all after the first try, tells how they are now. */
  #checkAgain(form: HTMLFormElement, fields: readonly string[]): void {
    const wrong = listWrongFields(form);
    const asked = fields.filter((field) => this.#hasTried || wrong.includes(field));
    if (asked.length === 0) return;
    const errors = this.#findErrors(form);
    for (const field of asked) {
      const code = errors[field];
      if (code === undefined) clearFieldError(form, field);
      else showFieldError(form, field, code, this.#files?.wrong);
    }
  }

  #onClick({ target }: Event, form: HTMLFormElement): void {
    if (!(target instanceof Element)) return;
    const solved = target.closest<HTMLElement>('[data-solved]')?.dataset['solved'];
    if (solved !== undefined) this.#endSolved(form, solved);
    if (target.closest('[data-resume]')) {
      this.#go('details', form);
      form.querySelector<HTMLElement>('[name=subject]')?.focus();
    }
  }

  #endSolved(form: HTMLFormElement, article: string): void {
    const topic = this.#chooser?.value ?? '';
    const address = form.action.replace(/tickets$/u, 'deflections');
    void reportSolved(address, { attempt: this.#writing, article, topic });
    this.#go('solved', form);
    this.querySelector<HTMLElement>('[data-ticket-solved] h2')?.focus();
  }

  #keep(form: HTMLFormElement): void {
    saveDraft({ values: this.#readValues(form), attempt: this.#attempt });
  }

  /** The texts of the form, of fields that belong to the topic. */
  #readValues(form: HTMLFormElement): Record<string, string> {
    const texts = [...new FormData(form)].filter(
      (pair): pair is [string, string] => typeof pair[1] === 'string',
    );
    const { website: _, key: __, ...values } = Object.fromEntries(texts);
    return { ...values, topic: this.#chooser?.value ?? '' };
  }

  #findErrors(form: HTMLFormElement): TicketErrors {
    if (!this.#rules) return {};
    const { topic, ...errors } = findTicketErrors(this.#readValues(form), this.#rules);
    const ofTopic = this.#chooser?.lacksPart === true ? { part: 'missing' } : topic && { topic };
    const ofFiles = this.#files?.error;
    return { ...ofTopic, ...errors, ...(ofFiles !== undefined && { files: ofFiles }) };
  }

  #onSubmit(event: SubmitEvent, form: HTMLFormElement): void {
    event.preventDefault();
    if (this.dataset['state'] === 'sending') return;
    form.querySelector('[data-ticket-failure]')?.setAttribute('hidden', '');
    const errors = this.#findErrors(form);
    if (this.dataset['step'] === 'topic') this.#leaveTopic(form, errors);
    else if (Object.keys(errors).length > 0) this.#refuse(form, errors);
    else if (this.dataset['step'] === 'details') this.#review(form);
    else void this.#send(form);
  }

  #leaveTopic(form: HTMLFormElement, { topic, part }: TicketErrors): void {
    const errors = { ...(topic && { topic }), ...(part && { part }) };
    if (Object.keys(errors).length > 0) {
      showTicketErrors(form, errors);
      form.querySelector<HTMLElement>('[data-error-summary]')?.focus();
      return;
    }
    clearTicketErrors(form);
    this.#go('details', form);
    form.querySelector<HTMLElement>('[name=subject]')?.focus();
  }

  #review(form: HTMLFormElement): void {
    clearTicketErrors(form);
    showReview(form, this.#files?.files ?? [], (control) => {
      this.#go('details', form);
      control.focus();
    });
    this.#go('review', form);
    form.querySelector<HTMLElement>('[data-review] h2')?.focus();
  }

  async #send(form: HTMLFormElement): Promise<void> {
    const website = form.querySelector<HTMLInputElement>('[name=website]')?.value ?? '';
    const values = { ...this.#readValues(form), website };
    const files = this.#files?.files ?? [];
    const content = { ...values, files: files.map(describeFile).join('\n') };
    this.#attempt = toAttempt(content, this.#attempt, randomKey);
    this.#keep(form);
    this.#show('sending', form);
    const progress = form.querySelector<HTMLElement>('[data-progress]');
    progress?.toggleAttribute('hidden', files.length === 0);
    const bar = progress?.querySelector('progress');
    const result = await sendTicket(form.action, values, {
      key: this.#attempt.key,
      proof: await this.#proof?.take(),
      files,
      onProgress: (part) => {
        if (bar) bar.value = part;
      },
    });
    progress?.toggleAttribute('hidden', true);
    // The server knows the key with another text: the next try gets a new one.
    if (result.state === 'failed' && result.reason === 'changed') this.#attempt = undefined;
    if (result.state === 'refused') this.#refuse(form, result.errors);
    else if (result.state === 'failed') this.#fail(form, result.reason);
    else this.#confirm(form, result);
  }

  #refuse(form: HTMLFormElement, errors: TicketErrors): void {
    this.#hasTried = true;
    this.#show('editing', form);
    this.#go('details', form);
    const ofFile = Object.entries(errors).find(([name]) => name.startsWith('files.'))?.[1];
    if (ofFile !== undefined) this.#files?.refuse(errors);
    const shown = ofFile === undefined ? errors : { ...errors, files: ofFile };
    showTicketErrors(form, shown, this.#files?.wrong);
    const summary = form.querySelector<HTMLElement>('[data-error-summary]');
    if (summary?.hidden === false) summary.focus();
    else this.#fail(form, 'server');
  }

  #fail(form: HTMLFormElement, reason: SendFailure): void {
    this.#show('failed', form);
    const trap = form.querySelector<HTMLInputElement>('[name=website]');
    if (trap) trap.value = '';
    const failure = form.querySelector<HTMLElement>('[data-ticket-failure]');
    const text = failure?.querySelector('p');
    if (!failure || !text) return;
    text.textContent = failure.dataset[reason] ?? '';
    failure.hidden = false;
    failure.focus();
  }

  #confirm(form: HTMLFormElement, ticket: FiledTicket): void {
    forgetDraft();
    this.#show('sent', form);
    showConfirmation(this, { ...ticket, email: this.#readValues(form)['email']?.trim() });
  }

  #go(step: TicketStep, form: HTMLFormElement): void {
    this.dataset['step'] = step;
    this.dataset['state'] = 'editing';
    form.hidden = step === 'solved';
    form.querySelector('[data-review]')?.toggleAttribute('hidden', step !== 'review');
    this.querySelector('[data-ticket-solved]')?.toggleAttribute('hidden', step !== 'solved');
    this.#label(form);
  }

  #show(state: TicketFormState, form: HTMLFormElement): void {
    this.dataset['state'] = state;
    const isSending = state === 'sending';
    for (const control of form.querySelectorAll<HTMLInputElement>('input, textarea')) {
      control.readOnly = isSending || 'fixed' in control.dataset;
    }
    form.querySelector('[type=submit]')?.setAttribute('aria-disabled', String(isSending));
    this.#label(form);
  }

  /** What the button does next stands on it. */
  #label(form: HTMLFormElement): void {
    const button = form.querySelector('[type=submit]');
    const { state = '', step = '', sending, retry, continue: onward, check } = this.dataset;
    const byStep = { topic: onward, details: check }[step];
    const byState = { sending, failed: retry }[state];
    if (button) button.textContent = byState ?? byStep ?? this.#sendLabel;
  }
}

/**
 * Lets texts be longer than allowed: a pasted text would be cut off silently; like this the reader
 * is told.
 */
function allowTooMuch(form: HTMLFormElement): void {
  for (const control of form.querySelectorAll('[maxlength]')) control.removeAttribute('maxlength');
}

/** Two files of the same name, size and time are the same. */
const describeFile = ({ name, size, lastModified }: File): string =>
  `${name} ${size} ${lastModified}`;

/** The field of a control, by the name that errors have. */
const toField = (target: EventTarget | null): string | undefined => {
  if (!(target instanceof Element)) return undefined;
  return target.getAttribute('name') ?? target.getAttribute('data-control') ?? undefined;
};

// Last, because an element that is in the page begins at once, and needs what stands above.
customElements.define('candil-ticket-form', TicketFormElement);
