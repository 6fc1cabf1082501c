import type { Customer } from '../../schemas/customer.ts';
import { fieldName } from '../../schemas/ticket-rules.ts';
import { fillTicketForm } from './form-dom.ts';

/*
 * What browser and server do to the form of a customer who is signed in. As in form-dom.ts, only what
 * every DOM has is used.
 */

/** What is said of a field that the account has filled, and of the address, which it has set. */
export interface KnownWords {
  known: string;
  fixed: string;
}

/** The words of the element around, which says who is signed in. */
export const readKnownWords = (root: Element | null): KnownWords => ({
  known: root?.getAttribute('data-known') ?? '',
  fixed: root?.getAttribute('data-fixed') ?? '',
});

/** Says who is signed in, in the place where it says how to. */
export function showWho(root: Element, { email }: Pick<Customer, 'email'>): void {
  const form = root.querySelector('[data-customer-somebody]');
  const who = form?.querySelector('[data-customer-who]');
  if (!form || !who) return;
  who.textContent = email;
  form.removeAttribute('hidden');
  for (const other of root.querySelectorAll('[data-customer-nobody]')) other.remove();
}

/** Opens what is for customers alone; the server lets nobody else have it. */
export function unlockForm(form: Element): void {
  form.setAttribute('data-signed-in', '');
  for (const note of form.querySelectorAll('[data-locked]')) note.remove();
  form.querySelector('[data-files]')?.removeAttribute('hidden');
}

/** Opens the fields of customers; with scripts, the chooser of the topic shows those that belong to it. */
export function unlockFields(form: Element): void {
  for (const field of form.querySelectorAll('[data-own-field][hidden]')) {
    field.removeAttribute('hidden');
    for (const control of field.querySelectorAll('input, select, textarea'))
      control.removeAttribute('disabled');
  }
}

/**
 * Fills in what is known of the customer. The address is theirs and stays; all else they may change.
 * What stands in a field already is left as it is. Returns the names of the fields that hold what is
 * known.
 */
export function fillKnown(
  form: Element,
  { email, name, fields }: Customer,
  { known, fixed }: KnownWords,
): readonly string[] {
  const own = Object.entries(fields).map(([id, value]): [string, string] => [fieldName(id), value]);
  const free = [['name', name] as const, ...own].filter(([field, value]) => {
    const current = readControl(findControl(form, field));
    return value !== '' && (current === '' || current === value);
  });
  fillTicketForm(form, { ...Object.fromEntries(free), email });
  for (const [field] of free) markKnown(findControl(form, field), known);
  fixAddress(form, fixed);
  return [...free.map(([field]) => field), 'email'];
}

const findControl = (form: Element, name: string): Element | undefined =>
  [...form.querySelectorAll('input, select, textarea')].find(
    (control) => control.getAttribute('name') === name,
  );

/** What stands in a control; undefined if there is none, or one that is not filled like this. */
function readControl(control: Element | undefined): string | undefined {
  if (!control) return undefined;
  if ('value' in control && typeof control.value === 'string') return control.value;
  return control.getAttribute('value') ?? '';
}

/** Says from where the value comes. */
function markKnown(control: Element | undefined, known: string): void {
  const field = control?.closest('.ticket-field');
  const label = field?.querySelector('label');
  if (!label || label.querySelector('.ticket-known')) return;
  const mark = label.ownerDocument.createElement('span');
  mark.setAttribute('class', 'ticket-known');
  mark.textContent = ` ${known}`;
  label.append(mark);
}

function fixAddress(form: Element, why: string): void {
  findControl(form, 'email')?.setAttribute('readonly', '');
  const hint = form.querySelector('[data-field-hint=email]');
  if (hint) hint.textContent = why;
}
