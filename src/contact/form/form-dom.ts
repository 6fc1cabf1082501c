import type { WrongFile } from '../../schemas/ticket.ts';

/*
 * What browser and server do to the form in the same way. The server runs it on the built page for
 * readers without scripts, so that only what every DOM has is used, and what is set are attributes,
 * which survive being written out as HTML.
 */

/**
 * Codes by the name of the field: `email`, `fields.bike`, `files`. One that the form has no place for
 * is not shown.
 */
export type TicketErrors = Readonly<Record<string, string>>;

/** What the form holds for its fields, found in one walk through it. */
interface FormParts {
  /** By name; of several controls with one name, the first. */
  controls: ReadonlyMap<string, Element>;
  /** Places for a message, in the order of the form. */
  messages: ReadonlyMap<string, Element>;
  /** Hint and message of a field, in the order of the form. */
  notes: ReadonlyMap<string, readonly Element[]>;
}

const partsSelector = 'input, select, textarea, [data-field-hint], [data-field-error]';

function readParts(form: Element): FormParts {
  const controls = new Map<string, Element>();
  const messages = new Map<string, Element>();
  const notes = new Map<string, Element[]>();
  for (const part of form.querySelectorAll(partsSelector)) {
    const name = part.getAttribute('name');
    if (name !== null && !controls.has(name)) controls.set(name, part);
    const message = part.getAttribute('data-field-error');
    if (message !== null && !messages.has(message)) messages.set(message, part);
    const field = message ?? part.getAttribute('data-field-hint');
    if (field !== null) notes.set(field, [...(notes.get(field) ?? []), part]);
  }
  return { controls, messages, notes };
}

/** Shows what is wrong: a summary that links to the fields, and a message at each field. */
export function showTicketErrors(form: Element, errors: TicketErrors, file?: WrongFile): void {
  const parts = readParts(form);
  clearErrors(form, parts);
  const list = form.querySelector('[data-error-list]');
  for (const field of parts.messages.keys()) {
    const code = Object.hasOwn(errors, field) ? errors[field] : undefined;
    if (code === undefined) continue;
    const text = showError(parts, { field, code, file });
    list?.append(
      toSummaryItem(form.ownerDocument, { field, text, control: parts.controls.get(field) }),
    );
  }
  const hasErrors = list !== null && list.childElementCount > 0;
  form.querySelector('[data-error-summary]')?.toggleAttribute('hidden', !hasErrors);
}

/** Takes every message away. */
export function clearTicketErrors(form: Element): void {
  clearErrors(form, readParts(form));
}

/** Whether the form has a place for one of these messages. */
export function hasPlaceFor(form: Element, errors: TicketErrors): boolean {
  return [...readParts(form).messages.keys()].some((field) => Object.hasOwn(errors, field));
}

/** Shows the message of one field, also where the summary names the field, and returns it. */
export function showFieldError(
  form: Element,
  field: string,
  code: string,
  file?: WrongFile,
): string {
  const text = showError(readParts(form), { field, code, file });
  const link = findSummaryItem(form, field)?.querySelector('a');
  if (link && link.textContent !== text) link.textContent = text;
  return text;
}

/** Takes the message of one field away; with the last one, the summary goes. */
export function clearFieldError(form: Element, field: string): void {
  clearError(readParts(form), field);
  findSummaryItem(form, field)?.remove();
  if (form.querySelector('[data-error-list]')?.childElementCount !== 0) return;
  form.querySelector('[data-error-summary]')?.setAttribute('hidden', '');
}

/** Fields whose message is shown, in the order of the form. */
export const listWrongFields = (form: Element): readonly string[] =>
  [...readParts(form).messages]
    .filter(([, message]) => !message.hasAttribute('hidden'))
    .map(([field]) => field);

const findSummaryItem = (form: Element, field: string): Element | undefined =>
  [...form.querySelectorAll('[data-error-list] > li')].find(
    (item) => item.getAttribute('data-of') === field,
  );

/**
 * Puts values into the fields of the same name; names without a field are left out. The form is
 * walked, not the values: a stranger can send any number of them.
 */
export function fillTicketForm(form: Element, values: Readonly<Record<string, string>>): void {
  for (const [name, control] of readParts(form).controls) {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value !== undefined) setValue(control, value);
  }
}

function clearErrors(form: Element, parts: FormParts): void {
  form.querySelector('[data-error-summary]')?.setAttribute('hidden', '');
  form.querySelector('[data-error-list]')?.replaceChildren();
  for (const field of parts.messages.keys()) clearError(parts, field);
}

/** Puts the wrong file into a message. */
export const fillMessage = (text: string, file: WrongFile | undefined): string =>
  file === undefined
    ? text
    : text.replaceAll('{size}', () => file.size).replaceAll('{name}', () => file.name);

function showError(
  parts: FormParts,
  { field, code, file }: { field: string; code: string; file: WrongFile | undefined },
): string {
  const message = parts.messages.get(field);
  const words = message?.getAttribute(`data-${code}`) ?? message?.getAttribute('data-invalid');
  const text = fillMessage(words ?? '', file);
  if (message) message.textContent = text;
  message?.removeAttribute('hidden');
  describeField(parts, field, true);
  return text;
}

function clearError(parts: FormParts, field: string): void {
  const message = parts.messages.get(field);
  message?.setAttribute('hidden', '');
  message?.replaceChildren();
  describeField(parts, field, false);
}

/** Tells a screen reader that a field is wrong and where the reason stands. */
function describeField({ controls, notes }: FormParts, field: string, isWrong: boolean): void {
  const control = controls.get(field);
  if (!control) return;
  const shown = notes.get(field)?.filter((note) => !note.hasAttribute('hidden')) ?? [];
  if (isWrong) control.setAttribute('aria-invalid', 'true');
  else control.removeAttribute('aria-invalid');
  if (shown.length > 0)
    control.setAttribute('aria-describedby', shown.map(({ id }) => id).join(' '));
  else control.removeAttribute('aria-describedby');
}

function toSummaryItem(
  document: Document,
  { field, text, control }: { field: string; text: string; control: Element | undefined },
): Element {
  const item = document.createElement('li');
  item.setAttribute('data-of', field);
  const link = document.createElement('a');
  link.setAttribute('href', `#${control?.id ?? ''}`);
  link.textContent = text;
  item.append(link);
  return item;
}

function setValue(control: Element, value: string): void {
  if (control.localName === 'select') {
    chooseOption(control, value);
    return;
  }
  const type = control.getAttribute('type');
  if (type === 'file') return;
  if (type === 'checkbox') {
    control.toggleAttribute('checked', value !== '');
    if ('checked' in control) control.checked = value !== '';
    return;
  }
  if (control.localName === 'textarea') control.textContent = value;
  else control.setAttribute('value', value);
  // A field that was typed into no longer follows its text or attribute.
  if ('value' in control) control.value = value;
}

/** A value that is no option leaves the choice as it was. */
function chooseOption(select: Element, value: string): void {
  const options = [...select.querySelectorAll('option')];
  const chosen = options.find((option) => option.getAttribute('value') === value);
  if (!chosen) return;
  for (const option of options) option.removeAttribute('selected');
  chosen.setAttribute('selected', '');
  if ('selected' in chosen) chosen.selected = true;
}
