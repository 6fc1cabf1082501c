import { formatTag } from '../../lib/intl/format-tag.ts';
import type { RequestData } from '../../contact/requests/request-data.ts';
import {
  fillTicketForm,
  showTicketErrors,
  type TicketErrors,
} from '../../contact/form/form-dom.ts';
import type { WrongFile } from '../../schemas/ticket.ts';
import { escapeHtml } from '../../lib/escape.ts';
import { copyElement, cutPage, escapeAttribute, writeHtml } from '../site/page-html.ts';
import type { OwnTicket, OwnTicketDetails } from './own-tickets.ts';
import { fillEntry, type ToFileUrl } from './request-entry.ts';

/** What the built page of my requests holds as templates, besides the form that it shows. */
export type RequestView =
  | 'sent'
  | 'open'
  | 'expired'
  | 'unknown'
  | 'off'
  | 'busy'
  | 'list'
  | 'ticket'
  | 'continue'
  | 'refused';

type Words = Pick<RequestData, 'states' | 'zone' | 'hours'>;

/** Puts things into a copy of a view; `putHtml` replaces an element by HTML that is written already. */
export type FillView = (root: Element, putHtml: (place: Element, html: string) => void) => void;

/** The built page of my requests, read once. */
export interface RequestsPage {
  /** The page with another view in the place of the form; undefined if it has none such. */
  showView(view: RequestView, fill?: FillView): string | undefined;
  /** The page with what was typed into its form and what is wrong with it. */
  showRefused(values: Readonly<Record<string, string>>, errors: TicketErrors): string | undefined;
}

/** Stands where HTML that is written already will stand; nothing that is filled in looks like it. */
const writtenMark = 'candil-written-';
const writtenPattern = new RegExp(`<!--${writtenMark}(\\d+)-->`, 'gu');

/** Reads the built page of my requests; undefined if there is no place for a view in it. */
export function readRequestsPage(page: string): RequestsPage | undefined {
  const found: { root?: Element; title?: Element } = {};
  const views = new Map<string, Element>();
  const { texts } = cutPage(page, (document) => {
    for (const template of document.querySelectorAll('template[data-requests-view]')) {
      views.set(template.getAttribute('data-requests-view') ?? '', template);
      template.remove();
    }
    const root = document.querySelector('[data-requests]');
    const title = document.querySelector('title');
    if (root) found.root = root;
    if (title) found.title = title;
    return [title, root];
  });
  const { root, title } = found;
  const [head = '', middle = '', tail = ''] = texts;
  if (!root || !title) return undefined;
  const write = (heading: string, part: Element): string =>
    `${head}<title>${escapeHtml(heading)}</title>${middle}${writeHtml(part)}${tail}`;
  return {
    showView(view, fill = () => undefined) {
      const template = views.get(view);
      if (!template) return undefined;
      const part = copyElement(root, false);
      for (const child of template.childNodes) part.append(child.cloneNode(true));
      const written: string[] = [];
      fill(part, (place, html) => {
        const mark = `${writtenMark}${written.push(html) - 1}`;
        place.replaceWith(place.ownerDocument.createComment(mark));
      });
      return write(template.getAttribute('data-title') ?? '', part).replace(
        writtenPattern,
        (_, number: string) => written[Number(number)] ?? '',
      );
    },
    showRefused(values, errors) {
      const part = copyElement(root);
      const form = part.querySelector('[data-request-form]');
      if (!form) return undefined;
      fillTicketForm(form, values);
      showTicketErrors(form, errors);
      return write(title.textContent, part);
    },
  };
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
  (root: Element, putHtml: (place: Element, html: string) => void): void => {
    putText(root, 'email', (sentence) => sentence.replace('{email}', () => `\u2066${email}\u2069`));
    root.querySelector('[data-requests-empty]')?.toggleAttribute('hidden', tickets.length > 0);
    const row = root.querySelector('[data-requests-row]');
    if (!row) return;
    const dates = createDateFormat(words);
    const writeRow = prepareRow(row);
    const rows = tickets.map(({ reference, subject, state, createdAt }) =>
      writeRow({
        ...{ reference, subject, state: words.states[state] },
        ...{ url: toUrl(reference), at: createdAt, date: dates.format(new Date(createdAt)) },
      }),
    );
    putHtml(row, rows.join(''));
  };

/** What stands in a row of the list. */
type RowValues = Record<'reference' | 'subject' | 'state' | 'url' | 'at' | 'date', string>;

/**
 * Writes a row of the list once, with marks in the places of values, because two hundred copies of
 * elements take ten times as long. The marks lie between two characters to which Unicode gives no
 * meaning.
 */
function prepareRow(row: Element): (values: RowValues) => string {
  const nameOf = (name: keyof RowValues): string => `\uE000${name}\uE000`;
  const places = (['reference', 'state', 'link'] as const).map((place) =>
    row.querySelector(`[data-requests-${place}]`),
  );
  const [reference, state, link] = places;
  if (reference) reference.textContent = nameOf('reference');
  if (state) state.textContent = nameOf('state');
  if (link) link.textContent = nameOf('subject');
  link?.setAttribute('href', nameOf('url'));
  row.querySelector('[data-requests-date]')?.setAttribute('datetime', nameOf('at'));
  putText(row, 'date', (sentence) => sentence.replace('{date}', () => nameOf('date')));
  const text = writeHtml(row);
  return (values) => {
    const byName = new Map(Object.entries(values));
    return text.replaceAll(/\uE000(\w+)\uE000/gu, (_, name: string) =>
      escapeAttribute(byName.get(name) ?? ''),
    );
  };
}

export interface TicketShown {
  ticket: OwnTicketDetails;
  /** Where the form posts to, and the one that says that it is solved. */
  action: string;
  solveAction: string;
  /** Random id of the next click on it. */
  solveKey: string;
  /** Where a file of an answer is. */
  toFileUrl: ToFileUrl;
  /** Whether answers of the desk come back here; else the page says that they come by mail. */
  readsAnswers: boolean;
  /** Random id of the next sending. */
  key: string;
  /** By when it is answered, in words. */
  reply?: string | undefined;
  /** A message has just been stored. */
  isAdded: boolean;
  values?: Readonly<Record<string, string>>;
  errors?: TicketErrors;
  /** The file that is wrong. */
  wrong?: WrongFile | undefined;
  /** Why a message could not be taken: `data-<reason>` of the notice. */
  failure?: string | undefined;
}

/** Fills in a ticket with what both sides wrote, and the forms to go on with it. */
export const fillTicket =
  (shown: TicketShown, words: Words) =>
  (root: Element): void => {
    const { ticket, action, key, values = {}, errors = {}, wrong, failure } = shown;
    fillFacts(root, ticket, words);
    const heading = root.querySelector('[data-requests-subject]');
    if (heading) heading.textContent = ticket.subject;
    showNotes(root, shown);
    const due = root.querySelector('[data-requests-reply]');
    due?.toggleAttribute('hidden', shown.reply === undefined);
    if (due && shown.reply !== undefined) due.textContent = `${shown.reply}.`;
    const dates = createDateFormat(words);
    repeatRow(root, ticket.entries, (row, entry) => fillEntry(row, entry, shown.toFileUrl, dates));
    fillSolve(root, shown);
    const form = root.querySelector('[data-request-form]');
    if (!form) return;
    form.setAttribute('action', action);
    fillTicketForm(form, { ...values, key });
    showTicketErrors(form, errors, wrong);
    if (failure !== undefined) showFailure(form, failure);
    if (ticket.state === 'closed') form.remove();
  };

/** Shows the notes that are true of the ticket, and hides the others. */
function showNotes(root: Element, { ticket, isAdded, readsAnswers }: TicketShown): void {
  const { state, entries, hasEarlier } = ticket;
  const notes = {
    added: isAdded,
    waiting: state === 'waiting',
    solved: state === 'solved',
    closed: state === 'closed',
    answers: !readsAnswers && entries.every(({ from }) => from === 'requester'),
    earlier: hasEarlier,
  };
  for (const [name, isTrue] of Object.entries(notes)) {
    root.querySelector(`[data-requests-${name}]`)?.toggleAttribute('hidden', !isTrue);
  }
}

/** The button that says that it is solved, where it is not. */
function fillSolve(root: Element, { ticket, solveAction, solveKey }: TicketShown): void {
  const form = root.querySelector('[data-requests-solve]');
  if (ticket.state === 'solved' || ticket.state === 'closed') form?.remove();
  form?.setAttribute('action', solveAction);
  form?.querySelector('input[name="key"]')?.setAttribute('value', solveKey);
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

/** Made once for all dates of a page, since making one takes longer than using it. */
const createDateFormat = ({ zone, hours }: Words): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(formatTag(hours.tag), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone: zone,
    timeZoneName: 'short',
  });
