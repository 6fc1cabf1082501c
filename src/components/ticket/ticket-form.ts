import type { TicketRules } from '../../schemas/ticket-rules.ts';
import { type Draft, forgetDraft, readDraft, saveDraft } from './draft.ts';
import { randomKey } from './random-key.ts';
import { askMeantAddress, rememberAddress } from './meant-address.ts';
import { startValues } from '../../contact/form/start-values.ts';
import { Proof } from './sending/proof.ts';
import { findTicketErrors, readRules } from './ticket-errors.ts';
import { showReview } from './review.ts';
import { checkAgain, refuseForm, refuseTopic } from './refuse-form.ts';
import { discardForm, offerDiscard } from './discard-form.ts';
import { hideFailure, showDelivery, showFailure, showState } from './form-state.ts';
import { allowTooMuch, findAnswer, readValues, toField } from './form-values.ts';
import { findSent, sendForm } from './sending/sending.ts';
import { forgetDraftFiles, readDraftFiles, saveDraftFiles } from './files/draft-files.ts';
import { beginStep, readStep, recordStep, type TicketStep } from './form-steps.ts';
import type { SendFailure } from './sending/send-ticket.ts';
import { showProgress } from './sending/send-progress.ts';
import { offerArticles, reportSolved } from './suggestions.ts';
import { showConfirmation, type FiledTicket } from './ticket-confirmation.ts';
import { TicketFiles } from './files/ticket-files.ts';
import {
  clearTicketErrors,
  fillTicketForm,
  listWrongFields,
  type TicketErrors,
} from '../../contact/form/form-dom.ts';
import { TopicChooser } from './topic-chooser.ts';

/** Leads through the form, checks, keeps and sends it without leaving the page. */
class TicketFormElement extends HTMLElement {
  #abort = new AbortController();
  /** Gives up what is on its way. */
  #sending: AbortController | undefined;
  #attempt: Draft['attempt'];
  #hasTried = false;
  #chooser: TopicChooser | undefined;
  #files: TicketFiles | undefined;
  #proof: Proof | undefined;
  #rules: TicketRules | undefined;
  /** Id of this visit, under which an article that solved the problem is counted once. */
  readonly #writing = randomKey();

  connectedCallback(): void {
    const form = this.querySelector<HTMLFormElement>('.ticket-form');
    if (!form) return;
    const { signal } = (this.#abort = new AbortController());
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
    window.addEventListener('popstate', ({ state }) => this.#onHistory(state, form), { signal });
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
    const files = new TicketFiles(place, rules.files, () => {
      this.#checkAgain(form, ['files']);
      this.#offerDiscard(form);
      void files.ready.then(() => saveDraftFiles(files.files));
    });
    this.#files = files;
    files.connect(this, signal);
  }

  /** Puts back what was typed before; a page that the server answered with errors shows those. */
  #restore(form: HTMLFormElement): void {
    const answered = findAnswer(form);
    if (answered) {
      this.#hasTried = true;
      this.#chooser?.choose(answered.topic);
      this.#go('details', form, false);
      beginStep('details');
      answered.notice.focus();
      return;
    }
    const draft = readDraft();
    this.#attempt = draft?.attempt;
    const { topic = '', ...values } = startValues(location.search, draft?.values ?? {});
    fillTicketForm(form, values);
    if (topic !== '') this.#chooser?.choose(topic);
    this.#chooser?.update();
    // Who has just chosen one stays with it; who came with one, or was here before, goes on.
    const isChosen = topic !== '' && this.#chooser?.value !== '';
    const step = isChosen && readStep() !== 'topic' ? 'details' : 'topic';
    this.#go(step, form, false);
    this.#offerDiscard(form);
    void this.#restoreFiles(form, beginStep(step));
  }

  /** Puts back the files; then the review, if the reader was there, and what has not been answered. */
  async #restoreFiles(form: HTMLFormElement, step: TicketStep): Promise<void> {
    const files = await readDraftFiles();
    if (files === undefined) this.#files?.askAgain();
    else if (files.length > 0) this.#files?.add(files, true);
    await this.#files?.ready;
    const open = this.#attempt?.isOpen === true ? this.#attempt.key : undefined;
    const found = open === undefined ? undefined : await findSent(form.action, open);
    if (found?.state === 'sent') {
      this.#confirm(form, found);
      return;
    }
    const isWhole = files !== undefined && Object.keys(this.#findErrors(form)).length === 0;
    if (!isWhole || (open === undefined && step !== 'review')) return;
    this.#review(form);
    if (open !== undefined) await this.#send(form);
  }

  /** The browser's own way back and forth between the steps. */
  #onHistory(state: unknown, form: HTMLFormElement): void {
    if (this.dataset['state'] === 'sent') location.reload();
    const step = readStep(state);
    // A link to a field makes an entry too.
    if (step === undefined) return;
    this.#sending?.abort();
    hideFailure(form);
    const isWhole = Object.keys(this.#findErrors(form)).length === 0;
    if (step === 'review' && isWhole) this.#review(form, false);
    else this.#go(step === 'review' ? 'details' : step, form, false);
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

  #checkAgain(form: HTMLFormElement, fields: readonly string[]): void {
    const find = (): TicketErrors => this.#findErrors(form);
    checkAgain(form, fields, { isAsked: this.#hasTried, find, file: this.#files?.wrong });
  }

  #onClick({ target }: Event, form: HTMLFormElement): void {
    if (!(target instanceof Element)) return;
    const solved = target.closest<HTMLElement>('[data-solved]')?.dataset['solved'];
    if (solved !== undefined) this.#endSolved(form, solved);
    if (target.closest('[data-cancel]')) this.#sending?.abort();
    const discard = target.closest<HTMLElement>('[data-discard]')?.dataset['discard'];
    if (discard !== undefined) void discardForm(form, discard);
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
    this.#offerDiscard(form);
  }

  #offerDiscard(form: HTMLFormElement): void {
    offerDiscard(form, readDraft() !== undefined || (this.#files?.files.length ?? 0) > 0);
  }

  #readValues(form: HTMLFormElement): Record<string, string> {
    return readValues(form, this.#chooser?.value ?? '');
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
    // Try now instead of later.
    if (this.dataset['state'] === 'waiting') {
      this.dispatchEvent(new Event('wake'));
      return;
    }
    hideFailure(form);
    const errors = this.#findErrors(form);
    if (this.dataset['step'] === 'topic') this.#leaveTopic(form, errors);
    else if (Object.keys(errors).length > 0) this.#refuse(form, errors);
    else if (this.dataset['step'] === 'details') void this.#reviewWhenReady(form);
    else void this.#send(form);
  }

  #leaveTopic(form: HTMLFormElement, errors: TicketErrors): void {
    if (refuseTopic(form, errors)) return;
    this.#go('details', form);
    form.querySelector<HTMLElement>('[name=subject]')?.focus();
  }

  /** A large photo may still be drawn; what is wrong with it is told first. */
  async #reviewWhenReady(form: HTMLFormElement): Promise<void> {
    await this.#files?.ready;
    const errors = this.#findErrors(form);
    if (Object.keys(errors).length > 0) this.#refuse(form, errors);
    else this.#review(form);
  }

  #review(form: HTMLFormElement, isNew = true): void {
    clearTicketErrors(form);
    showReview(form, this.#files?.files ?? [], (control) => {
      hideFailure(form);
      this.#go('details', form);
      control.focus();
    });
    this.#go('review', form, isNew);
    form.querySelector<HTMLElement>('[data-review] h2')?.focus();
  }

  async #send(form: HTMLFormElement): Promise<void> {
    const website = form.querySelector<HTMLInputElement>('[name=website]')?.value ?? '';
    const files = this.#files?.files ?? [];
    const place = form.querySelector<HTMLElement>('[data-progress]');
    const { signal } = (this.#sending = new AbortController());
    const { result, attempt } = await sendForm({
      address: form.action,
      values: { ...this.#readValues(form), website },
      files,
      last: this.#attempt,
      onAttempt: (attempt) => {
        this.#attempt = attempt;
        this.#keep(form);
      },
      takeProof: async () => this.#proof?.take(),
      signal,
      wake: this,
      onState: (state, reason) => showDelivery(this, form, { state, reason }),
      onProgress: showProgress(place, files),
    });
    place?.setAttribute('hidden', '');
    this.#attempt = attempt;
    if (result?.state === 'sent') {
      this.#confirm(form, result);
      return;
    }
    this.#keep(form);
    if (result?.state === 'refused') this.#refuse(form, result.errors);
    else if (result) this.#fail(form, result.reason);
    // Given up: the reader is where they were, or where the way back led them.
    else if (this.#sending.signal === signal) showState(this, form, 'editing');
  }

  #refuse(form: HTMLFormElement, errors: TicketErrors): void {
    this.#hasTried = true;
    this.#go('details', form);
    if (!refuseForm(form, errors, this.#files)) this.#fail(form, 'server');
  }

  #fail(form: HTMLFormElement, reason: SendFailure): void {
    showState(this, form, 'failed');
    const trap = form.querySelector<HTMLInputElement>('[name=website]');
    if (trap) trap.value = '';
    showFailure(form, reason)?.focus();
  }

  #confirm(form: HTMLFormElement, ticket: FiledTicket): void {
    forgetDraft();
    void forgetDraftFiles();
    void rememberAddress(form);
    showState(this, form, 'sent');
    showConfirmation(this, { ...ticket, email: this.#readValues(form)['email']?.trim() });
  }

  /** `isNew`: one of the browser's history, unless its own way led there. */
  #go(step: TicketStep, form: HTMLFormElement, isNew = true): void {
    if (isNew) recordStep(step);
    this.dataset['step'] = step;
    form.hidden = step === 'solved';
    form.querySelector('[data-review]')?.toggleAttribute('hidden', step !== 'review');
    this.querySelector('[data-ticket-solved]')?.toggleAttribute('hidden', step !== 'solved');
    showState(this, form, 'editing');
  }
}

// Last, because an element that is in the page begins at once, and needs what stands above.
customElements.define('candil-ticket-form', TicketFormElement);
