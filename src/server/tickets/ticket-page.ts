import {
  fillTicketForm,
  hasPlaceFor,
  showTicketErrors,
  type TicketErrors,
} from '../../contact/form/form-dom.ts';
import type { WrongFile } from '../../schemas/ticket.ts';
import { copyElement, cutPage, setAside, writeHtml } from '../site/page-html.ts';

type Values = Readonly<Record<string, string>>;

/** The built page of the form, read once. */
export interface TicketFormPage {
  /** The form again with what was typed and what is wrong; undefined without a place for it. */
  showRefused(values: Values, errors: TicketErrors, wrong?: WrongFile): string | undefined;
  /** The form again with what was typed, and why it could not be taken. */
  showFailed(values: Values, reason: FailureReason): string | undefined;
}

/** Why a request could not be taken, as the form says it: `data-<reason>` of its notice. */
export type FailureReason = 'busy' | 'changed' | 'server' | 'large' | 'trap' | 'network';

/** Reads the built page of the form; undefined if there is no form in it. */
export function readTicketForm(page: string): TicketFormPage | undefined {
  const found: Element[] = [];
  const { texts } = cutPage(page, (document) => {
    const form = document.querySelector('form[action$="/api/tickets"]');
    if (form) found.push(form);
    // Whoever has sent it sees all of its fields.
    form?.closest('candil-ticket-form')?.setAttribute('data-step', 'details');
    form?.querySelector('[data-choose-again]')?.removeAttribute('hidden');
    return found;
  });
  const [form] = found;
  const [before = '', after = ''] = texts;
  if (!form) return undefined;
  // The notes of the topics are the larger part of the form and never change: they are set aside.
  const putNotesBack = setAside(form.querySelector('[data-topic-notes]'));
  const answer = (values: Values, fill: (copy: Element) => boolean): string | undefined => {
    const copy = copyElement(form);
    // Files cannot be given back.
    fillTicketForm(copy, values);
    return fill(copy) ? `${before}${putNotesBack(writeHtml(copy))}${after}` : undefined;
  };
  return {
    showRefused: (values, errors, wrong) =>
      answer(values, (copy) => {
        const shown = withFirstFile(errors);
        if (!hasPlaceFor(copy, shown)) return false;
        showTicketErrors(copy, shown, wrong);
        return true;
      }),
    showFailed: (values, reason) => answer(values, (copy) => showFailure(copy, reason)),
  };
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
