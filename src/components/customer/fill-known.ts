import type { Customer } from '../../schemas/customer.ts';
import { fieldName } from '../../schemas/ticket-rules.ts';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What is said of a field that the account has filled, and of the address, which it has set. */
export interface KnownWords {
  known: string;
  fixed: string;
}

/**
 * Fills in what is known of the customer who is signed in. The address is theirs and stays; all else
 * they may change. What was typed is left as it is. Returns what was filled.
 */
export function fillKnown(
  form: HTMLFormElement,
  { email, name, fields }: Customer,
  { known, fixed }: KnownWords,
): readonly Control[] {
  const own = Object.entries(fields).map(([id, value]): [string, string] => [fieldName(id), value]);
  const values: [string, string][] = [['name', name], ...own];
  return [
    ...fix(form, email, fixed),
    ...values.flatMap(([field, value]) => fill(findControl(form, field), value, known)),
  ];
}

function findControl(form: HTMLFormElement, name: string): Control | undefined {
  const control = form.elements.namedItem(name);
  const isControl =
    control instanceof HTMLInputElement ||
    control instanceof HTMLTextAreaElement ||
    control instanceof HTMLSelectElement;
  return isControl ? control : undefined;
}

/** Fills an empty field, and says from where until it is changed. */
function fill(control: Control | undefined, value: string, known: string): Control[] {
  if (!control || value === '' || (control.value !== '' && control.value !== value)) return [];
  control.value = value;
  const mark = document.createElement('span');
  mark.className = 'ticket-known';
  mark.textContent = ` ${known}`;
  control.labels?.[0]?.append(mark);
  control.addEventListener('input', () => mark.remove(), { once: true });
  return [control];
}

function fix(form: HTMLFormElement, email: string, why: string): Control[] {
  const control = findControl(form, 'email');
  if (!(control instanceof HTMLInputElement)) return [];
  control.value = email;
  control.readOnly = true;
  control.dataset['fixed'] = '';
  const hint = form.querySelector('[data-field-hint=email]');
  if (hint) hint.textContent = why;
  return [control];
}
