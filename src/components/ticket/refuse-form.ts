import {
  clearFieldError,
  clearTicketErrors,
  listWrongFields,
  showFieldError,
  showTicketErrors,
  type TicketErrors,
} from '../../contact/form/form-dom.ts';
import type { WrongFile } from '../../schemas/ticket.ts';
import type { TicketFiles } from './files/ticket-files.ts';

/** Shows what is wrong and moves the focus to the summary; false if the form has no place for it. */
export function refuseForm(
  form: HTMLFormElement,
  errors: TicketErrors,
  files: TicketFiles | undefined,
): boolean {
  const ofFile = Object.entries(errors).find(([name]) => name.startsWith('files.'))?.[1];
  if (ofFile !== undefined) files?.refuse(errors);
  const shown = ofFile === undefined ? errors : { ...errors, files: ofFile };
  showTicketErrors(form, shown, files?.wrong);
  const summary = form.querySelector<HTMLElement>('[data-error-summary]');
  if (summary?.hidden !== false) return false;
  summary.focus();
  return true;
}

/** Shows what is wrong with the topic, or that nothing is; returns whether something is. */
export function refuseTopic(form: HTMLFormElement, { topic, part }: TicketErrors): boolean {
  const errors = { ...(topic !== undefined && { topic }), ...(part !== undefined && { part }) };
  if (Object.keys(errors).length > 0) return refuseForm(form, errors, undefined);
  clearTicketErrors(form);
  return false;
}

/**
 * Tells of fields how they are now: of those that are shown as wrong, and of all if they have been
 * asked for (`isAsked`).
 */
export function checkAgain(
  form: HTMLFormElement,
  fields: readonly string[],
  {
    isAsked,
    find,
    file,
  }: { isAsked: boolean; find: () => TicketErrors; file: WrongFile | undefined },
): void {
  const wrong = listWrongFields(form);
  const checked = fields.filter((field) => isAsked || wrong.includes(field));
  if (checked.length === 0) return;
  const errors = find();
  for (const field of checked) {
    const code = errors[field];
    if (code === undefined) clearFieldError(form, field);
    else showFieldError(form, field, code, file);
  }
}
