import { parseHTML } from 'linkedom';
import { calendarTag } from '../../i18n/calendar-tag.ts';
import type { RequestFacts } from '../../contact/request-facts.ts';
import {
  fillTicketForm,
  showTicketErrors,
  type TicketErrors,
} from '../../components/ticket/ticket-form-dom.ts';
import type { OwnMessage, OwnTicket, OwnTicketDetails } from './own-tickets.ts';

/** What the built page of my requests holds as templates, besides the form that it shows. */
export type RequestView =
  'sent' | 'open' | 'expired' | 'unknown' | 'off' | 'busy' | 'list' | 'ticket';

type Words = Pick<RequestFacts, 'states' | 'zone' | 'hours'>;

/** The built page with another view in the place of the form; undefined if it has none such. */
export function renderView(
  page: string,
  view: RequestView,
  fill: (root: Element) => void = () => undefined,
): string | undefined {
  const { document } = parseHTML(page);
  const root = document.querySelector('[data-requests]');
  const template = document.querySelector(`template[data-requests-view="${view}"]`);
  if (!root || !template) return undefined;
  root.innerHTML = template.innerHTML;
  for (const other of document.querySelectorAll('template[data-requests-view]')) other.remove();
  // Texts of ours alone: linkedom writes out a title as it is.
  const title = document.querySelector('title');
  if (title) title.textContent = template.getAttribute('data-title');
  fill(root);
  return toHtml(document);
}

/** The built page with what was typed into its form and what is wrong with it. */
export function renderRefusedAddress(
  page: string,
  values: Readonly<Record<string, string>>,
  errors: TicketErrors,
): string | undefined {
  const { document } = parseHTML(page);
  const form = document.querySelector('[data-requests] [data-request-form]');
  if (!form) return undefined;
  fillTicketForm(form, { ...values });
  showTicketErrors(form, errors);
  return toHtml(document);
}

/** Puts the token into the form that opens the requests. */
export const fillToken =
  (token: string) =>
  (root: Element): void =>
    root.querySelector('input[name="token"]')?.setAttribute('value', token);

/** Fills in the list of the tickets of an address; `toUrl` is where each is shown. */
export const fillList =
  (
    { email, tickets }: { email: string; tickets: readonly OwnTicket[] },
    words: Words,
    toUrl: (reference: string) => string,
  ) =>
  (root: Element): void => {
    putText(root, 'email', (sentence) => sentence.replace('{email}', () => `\u2066${email}\u2069`));
    root.querySelector('[data-requests-empty]')?.toggleAttribute('hidden', tickets.length > 0);
    repeatRow(root, tickets, (row, ticket) => {
      fillFacts(row, ticket, words);
      const link = row.querySelector('[data-requests-link]');
      link?.setAttribute('href', toUrl(ticket.reference));
      if (link) link.textContent = ticket.subject;
      putDate(row, ticket.createdAt, words);
    });
  };

export interface TicketShown {
  ticket: OwnTicketDetails;
  /** Where the form posts to. */
  action: string;
  /** Random id of the next sending. */
  key: string;
  /** A message has just been stored. */
  isAdded: boolean;
  values?: Readonly<Record<string, string>>;
  errors?: TicketErrors;
  /** Why a message could not be taken: `data-<reason>` of the notice. */
  failure?: string | undefined;
}

/** Fills in a ticket with what its requester wrote, and the form to add to it. */
export const fillTicket =
  (
    { ticket, action, key, isAdded, values = {}, errors = {}, failure }: TicketShown,
    words: Words,
  ) =>
  (root: Element): void => {
    fillFacts(root, ticket, words);
    const heading = root.querySelector('[data-requests-subject]');
    if (heading) heading.textContent = ticket.subject;
    root.querySelector('[data-requests-added]')?.toggleAttribute('hidden', !isAdded);
    root
      .querySelector('[data-requests-waiting]')
      ?.toggleAttribute('hidden', ticket.state !== 'waiting');
    repeatRow(root, ticket.messages, (row, message) => fillMessage(row, message, words));
    const form = root.querySelector('[data-request-form]');
    if (!form) return;
    form.setAttribute('action', action);
    fillTicketForm(form, { ...values, key });
    showTicketErrors(form, errors);
    if (failure !== undefined) showFailure(form, failure);
  };

function fillMessage(row: Element, { sequence, body, createdAt, files }: OwnMessage, words: Words) {
  row.setAttribute('id', `message-${sequence}`);
  putDate(row, createdAt, words);
  const text = row.querySelector('[data-requests-body]');
  if (text) text.textContent = body;
  const place = row.querySelector('[data-requests-files]');
  if (!place || files.length === 0) return;
  place.textContent = `${place.getAttribute('data-requests-files') ?? ''}: ${files.join(', ')}`;
  place.removeAttribute('hidden');
}

function showFailure(form: Element, reason: string): void {
  const notice = form.querySelector('[data-ticket-failure]');
  const text = notice?.querySelector('p');
  if (!notice || !text) return;
  text.textContent = notice.getAttribute(`data-${reason}`) ?? notice.getAttribute('data-server');
  notice.removeAttribute('hidden');
}

function fillFacts(root: Element, { reference, state }: OwnTicket, { states }: Words): void {
  const place = root.querySelector('[data-requests-reference]');
  if (place) place.textContent = reference;
  const name = root.querySelector('[data-requests-state]');
  if (name) name.textContent = states[state];
}

/** Copies the one row for each item. */
function repeatRow<Item>(
  root: Element,
  items: readonly Item[],
  fill: (row: Element, item: Item) => void,
): void {
  const row = root.querySelector('[data-requests-row]');
  if (!row) return;
  for (const item of items) {
    const copy = row.cloneNode(true);
    row.before(copy);
    const added = row.previousElementSibling;
    if (added) fill(added, item);
  }
  row.remove();
}

/** A sentence of the page, with the place in it filled. */
function putText(root: Element, name: string, fill: (sentence: string) => string): void {
  const place = root.querySelector(`[data-requests-${name}]`);
  if (place) place.textContent = fill(place.getAttribute(`data-requests-${name}`) ?? '');
}

function putDate(root: Element, at: string, { zone, hours }: Words): void {
  const format = new Intl.DateTimeFormat(calendarTag(hours.tag), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone: zone,
    timeZoneName: 'short',
  });
  root.querySelector('[data-requests-date]')?.setAttribute('datetime', at);
  putText(root, 'date', (sentence) =>
    sentence.replace('{date}', () => format.format(new Date(at))),
  );
}

const toHtml = (document: Document): string =>
  `<!DOCTYPE html>${document.documentElement.outerHTML}`;
