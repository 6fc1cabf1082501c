import { parseHTML } from 'linkedom';
import {
  fillTicketForm,
  showTicketErrors,
  type TicketErrors,
} from '../../components/ticket/ticket-form-dom.ts';
import { fieldErrorCodes, ticketFields } from '../../schemas/ticket.ts';
import type { ErrorFields } from '../errors.ts';

/** The errors that the form has a place for. */
export function toTicketErrors(errors: ErrorFields): TicketErrors {
  const shown: TicketErrors = {};
  for (const field of ticketFields) {
    const code = fieldErrorCodes.find((candidate) => candidate === errors[field]);
    if (code !== undefined) shown[field] = code;
  }
  return shown;
}

/** The built page of the form with what was typed and what is wrong; undefined without a form. */
export function renderRefusedTicket(
  page: string,
  values: Record<string, string>,
  errors: TicketErrors,
): string | undefined {
  const { document } = parseHTML(page);
  const form = document.querySelector('form[action$="/api/tickets"]');
  if (!form) return undefined;
  fillTicketForm(form, values);
  showTicketErrors(form, errors);
  return toHtml(document);
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

const toHtml = (document: Document): string =>
  `<!DOCTYPE html>${document.documentElement.outerHTML}`;
