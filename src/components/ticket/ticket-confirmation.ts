import { fillTicketForm } from '../../contact/form/form-dom.ts';

/** What the server answers to a ticket. */
export interface FiledTicket {
  reference: string;
  /** Where the answer goes. */
  email?: string | undefined;
  /** By when an answer comes, in words; without it the page says what is usual. */
  reply?: string | undefined;
}

/** Puts the confirmation in the place of the form; the reader's focus moves to its heading. */
export function showConfirmation(
  root: HTMLElement,
  { reference, email, reply }: FiledTicket,
): void {
  const content = root.querySelector('template')?.content.cloneNode(true);
  if (!(content instanceof DocumentFragment)) return;
  for (const place of content.querySelectorAll('[data-ticket-reference]')) {
    place.textContent = reference;
  }
  const place = content.querySelector('[data-ticket-reply]');
  if (place && reply !== undefined) place.textContent = `${reply}.`;
  const address = content.querySelector('[data-ticket-address]');
  if (address && email) {
    address.textContent = email;
    const addressed = content.querySelector('[data-ticket-to]');
    addressed?.removeAttribute('hidden');
    const form = addressed?.querySelector('form');
    if (form) fillTicketForm(form, { reference, email });
  }
  offerCopy(content, reference);
  root.replaceChildren(content);
  const heading = root.querySelector<HTMLElement>('[data-ticket-heading]');
  if (!heading) return;
  document.title = heading.textContent;
  heading.focus();
}

/** Shows the copy button where the browser can copy. */
function offerCopy(content: DocumentFragment, reference: string): void {
  const button = content.querySelector<HTMLElement>('[data-copy]');
  const status = content.querySelector('[role=status]');
  if (!button || !status || !('clipboard' in navigator)) return;
  button.hidden = false;
  const confirm = () => {
    button.textContent = status.textContent = button.dataset['copied'] ?? '';
  };
  // Where the reader refuses, the reference can still be selected.
  const ignore = () => undefined;
  button.addEventListener('click', () => {
    void navigator.clipboard.writeText(reference).then(confirm, ignore);
  });
}
