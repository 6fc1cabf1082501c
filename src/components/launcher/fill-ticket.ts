import { fillTicketForm } from '../../contact/form/form-dom.ts';
import type { HostContext } from './host.ts';

/** Puts what the page of the company knows of its reader into fields that are still empty. */
export function fillTicket(form: HTMLFormElement, context: HostContext): void {
  const known = { account: context.userAccount, page: context.page };
  const values: Record<string, string> = {};
  const add = (control: Element | null, value: string | undefined): void => {
    const isField = control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement;
    if (isField && value !== undefined && control.value === '') values[control.name] = value;
  };
  add(form.querySelector('[name=name]'), context.userName);
  add(form.querySelector('[name=email]'), context.userEmail);
  for (const field of form.querySelectorAll<HTMLElement>('[data-known]')) {
    const value = field.dataset['known'] === 'page' ? known.page : known.account;
    add(field.querySelector('input, textarea'), value);
  }
  fillTicketForm(form, values);
}
