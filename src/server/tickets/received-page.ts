import {
  fillTicketForm,
  showTicketErrors,
  type TicketErrors,
} from '../../contact/form/form-dom.ts';
import { copyElement, cutPage, writeHtml } from '../site/page-html.ts';

/** What the page that thanks tells of a ticket. */
export interface ReceivedView {
  reference: string;
  locale: string;
  /** By when it is answered, in words; undefined: as the page says. */
  reply?: string | undefined;
  /** The address, for the browser that may correct it. */
  email?: string | undefined;
  /** What was typed instead and is wrong. */
  typed?: string | undefined;
  errors?: TicketErrors;
  /** The address has just been corrected. */
  isCorrected?: boolean;
  /** It can be corrected no longer. */
  isOver?: boolean;
}

/** The built page that thanks, read once. */
export interface ReceivedPage {
  /** For a reference that nobody has. */
  unknown: string;
  showKnown(view: ReceivedView): string;
}

/** Reads the built page that thanks. */
export function readReceivedPage(page: string): ReceivedPage {
  const known: Element[] = [];
  const { texts } = cutPage(page, (document) => {
    known.push(...document.querySelectorAll('[data-ticket-known]'));
    for (const part of document.querySelectorAll('[data-ticket-unknown]')) {
      part.setAttribute('hidden', '');
    }
    for (const part of known) part.removeAttribute('hidden');
    return known;
  });
  return {
    unknown: page,
    showKnown(view) {
      const parts = known.map((part) => {
        const copy = copyElement(part);
        fillReceived(copy, view);
        return writeHtml(copy);
      });
      return texts.map((text, index) => text + (parts[index] ?? '')).join('');
    },
  };
}

function fillReceived(part: Element, view: ReceivedView): void {
  const { reference, locale, reply, email, typed, errors = {}, isCorrected, isOver } = view;
  for (const place of part.querySelectorAll('[data-ticket-reference]')) {
    place.textContent = reference;
  }
  const replyPlace = part.querySelector('[data-ticket-reply]');
  if (replyPlace && reply !== undefined) replyPlace.textContent = `${reply}.`;
  part.querySelector('[data-ticket-corrected]')?.toggleAttribute('hidden', isCorrected !== true);
  part.querySelector('[data-ticket-over]')?.toggleAttribute('hidden', isOver !== true);
  const addressed = part.querySelector('[data-ticket-to]');
  const form = addressed?.querySelector('form');
  if (!addressed || email === undefined) return;
  addressed.removeAttribute('hidden');
  const address = addressed.querySelector('[data-ticket-address]');
  if (address) address.textContent = email;
  if (!form) return;
  fillTicketForm(form, { reference, locale, email: typed ?? email });
  showTicketErrors(form, errors);
  if (typed !== undefined) addressed.querySelector('details')?.setAttribute('open', '');
}
