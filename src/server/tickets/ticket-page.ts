import {
  fillTicketForm,
  hasPlaceFor,
  showTicketErrors,
  type TicketErrors,
} from '../../contact/form/form-dom.ts';
import {
  fillKnown,
  readKnownWords,
  showWho,
  unlockFields,
  unlockForm,
} from '../../contact/form/known-form.ts';
import type { Customer } from '../../schemas/customer.ts';
import type { WrongFile } from '../../schemas/ticket.ts';
import { copyElement, cutPage, setAside, writeHtml } from '../site/page-html.ts';

type Values = Readonly<Record<string, string>>;

/** The built page of the form, read once. */
export interface TicketFormPage {
  /** The form again with what was typed and what is wrong; undefined without a place for it. */
  showRefused(values: Values, wrong: Wrong, customer?: Customer): string | undefined;
  /** The form again with what was typed, and why it could not be taken. */
  showFailed(values: Values, reason: FailureReason, customer?: Customer): string | undefined;
  /** The form as a customer finds it who is signed in; `here` is its address. */
  showKnown(values: Values, customer: Customer, here: string): string;
}

/** Mistakes by field, and the file that is one. */
interface Wrong {
  errors: TicketErrors;
  wrong?: WrongFile | undefined;
}

/** Why a request could not be taken, as the form says it: `data-<reason>` of its notice. */
export type FailureReason = 'busy' | 'changed' | 'server' | 'large' | 'trap' | 'network';

/** Reads the built page of the form; undefined if there is no form in it. */
export function readTicketForm(page: string): TicketFormPage | undefined {
  const found: { form?: Element; who?: Element } = {};
  const { texts } = cutPage(page, (document) => {
    const form = document.querySelector('form[action$="/api/tickets"]');
    // Where there is none, an empty element that nobody sees.
    const who = document.querySelector('candil-customer') ?? document.createElement('span');
    if (form) {
      found.form = form;
      found.who = who;
      if (!who.isConnected) form.before(who);
    }
    // Whoever has sent it sees all of its fields.
    form?.closest('candil-ticket-form')?.setAttribute('data-step', 'details');
    form?.querySelector('[data-choose-again]')?.removeAttribute('hidden');
    return form ? [who, form] : [];
  });
  const { form, who } = found;
  const [before = '', between = '', after = ''] = texts;
  if (!form || !who) return undefined;
  // The notes of the topics are the larger part of the form and never change: they are set aside.
  const putNotesBack = setAside(form.querySelector('[data-topic-notes]'));
  const copyBoth = (values: Values, customer?: Customer) => {
    const copies = { form: copyElement(form), who: copyElement(who) };
    if (customer) showKnownTo(customer, copies);
    // Files cannot be given back.
    fillTicketForm(copies.form, values);
    return copies;
  };
  const write = (copies: { form: Element; who: Element }, start = before): string =>
    `${start}${writeHtml(copies.who)}${between}${putNotesBack(writeHtml(copies.form))}${after}`;
  return {
    showRefused(values, { errors, wrong }, customer) {
      const copies = copyBoth(values, customer);
      const shown = withFirstFile(errors);
      if (!hasPlaceFor(copies.form, shown)) return undefined;
      showTicketErrors(copies.form, shown, wrong);
      return write(copies);
    },
    showFailed(values, reason, customer) {
      const copies = copyBoth(values, customer);
      return showFailure(copies.form, reason) ? write(copies) : undefined;
    },
    showKnown(values, customer, here) {
      const copies = copyBoth(values, customer);
      // Nothing was chosen yet.
      copies.form.querySelector('[data-choose-again]')?.setAttribute('hidden', '');
      copies.who.setAttribute('data-here', here);
      // With scripts the topic comes first, and nothing else is seen before.
      const isChosen = (values['topic'] ?? '') !== '';
      return write(copies, isChosen ? before : before.replace(detailsStep, topicStep));
    },
  };
}

/** The step of the form, in its element. */
const [topicStep, detailsStep] = ['data-step="topic"', 'data-step="details"'];

/** As scripts do it, and at once with all fields of customers: without scripts, no choice hides any. */
function showKnownTo(customer: Customer, { form, who }: { form: Element; who: Element }): void {
  showWho(who, customer);
  unlockForm(form);
  unlockFields(form);
  fillKnown(form, customer, readKnownWords(who));
}

function showFailure(form: Element, reason: FailureReason): boolean {
  const notice = form.querySelector('[data-ticket-failure]');
  const text = notice?.querySelector('p');
  if (!notice || !text) return false;
  text.textContent = notice.getAttribute(`data-${reason}`);
  notice.removeAttribute('hidden');
  // At the start of the form, the reader sees the notice first.
  form.prepend(notice);
  return true;
}

/** One place tells what is wrong with the files: the first mistake. */
function withFirstFile(errors: TicketErrors): TicketErrors {
  const [, code] = Object.entries(errors).find(([name]) => name.startsWith('files')) ?? [];
  return code === undefined ? errors : { ...errors, files: code };
}
