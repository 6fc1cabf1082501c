import { parseHTML } from 'linkedom';
import {
  fillTicketForm,
  listFields,
  showTicketErrors,
  type TicketErrors,
} from '../../components/ticket/ticket-form-dom.ts';

type Values = Readonly<Record<string, string>>;

/** The built page of the form with what was typed and what is wrong; undefined without a place for it. */
export function renderRefusedTicket(
  page: string,
  values: Values,
  errors: TicketErrors,
): string | undefined {
  const opened = openForm(page, values);
  if (!opened) return undefined;
  const { document, form } = opened;
  const shown = withFirstFile(errors);
  if (!listFields(form).some((field) => Object.hasOwn(shown, field))) return undefined;
  showTicketErrors(form, shown);
  return toHtml(document);
}

/** Why a request could not be taken, as the form says it: `data-<reason>` of its notice. */
export type FailureReason = 'busy' | 'server' | 'large' | 'trap' | 'network';

/** The built page of the form with what was typed, and why it could not be taken. */
export function renderFailedTicket(
  page: string,
  values: Values,
  reason: FailureReason,
): string | undefined {
  const opened = openForm(page, values);
  const notice = opened?.form.querySelector('[data-ticket-failure]');
  const text = notice?.querySelector('p');
  if (!opened || !notice || !text) return undefined;
  text.textContent = notice.getAttribute(`data-${reason}`);
  notice.removeAttribute('hidden');
  // There nothing stands between the reader and the notice.
  opened.form.prepend(notice);
  return toHtml(opened.document);
}

/** The built page that thanks, with the reference in it. */
export function renderReceivedTicket(page: string, reference: string): string {
  const { document } = parseHTML(page);
  for (const place of document.querySelectorAll('[data-ticket-reference]')) {
    place.textContent = reference;
  }
  for (const part of document.querySelectorAll('[data-ticket-known]')) {
    part.removeAttribute('hidden');
  }
  for (const part of document.querySelectorAll('[data-ticket-unknown]')) {
    part.setAttribute('hidden', '');
  }
  return toHtml(document);
}

/** The form with all of its fields in sight and the values in them. Files cannot be given back. */
function openForm(page: string, values: Values): { document: Document; form: Element } | undefined {
  const { document } = parseHTML(page);
  const form = document.querySelector('form[action$="/api/tickets"]');
  if (!form) return undefined;
  document.querySelector('candil-ticket-form')?.setAttribute('data-step', 'details');
  form.querySelector('[data-choose-again]')?.removeAttribute('hidden');
  fillTicketForm(form, values);
  return { document, form };
}

/** One place tells what is wrong with the files: the first mistake. */
function withFirstFile(errors: TicketErrors): TicketErrors {
  const [, code] = Object.entries(errors).find(([name]) => name.startsWith('files')) ?? [];
  return code === undefined ? errors : { ...errors, files: code };
}

const toHtml = (document: Document): string =>
  `<!DOCTYPE html>${document.documentElement.outerHTML}`;
