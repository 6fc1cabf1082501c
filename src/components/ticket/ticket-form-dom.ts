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

/** Shows what is wrong: a summary that links to the fields, and a message at each field. */
export function showTicketErrors(form: Element, errors: TicketErrors): void {
  clearTicketErrors(form);
  const list = form.querySelector('[data-error-list]');
  for (const field of listFields(form)) {
    const code = Object.hasOwn(errors, field) ? errors[field] : undefined;
    if (code === undefined) continue;
    const text = showFieldError(form, field, code);
    list?.append(toSummaryItem(form, field, text));
  }
  const hasErrors = list !== null && list.childElementCount > 0;
  form.querySelector('[data-error-summary]')?.toggleAttribute('hidden', !hasErrors);
}

/** Takes every message away. */
export function clearTicketErrors(form: Element): void {
  form.querySelector('[data-error-summary]')?.setAttribute('hidden', '');
  form.querySelector('[data-error-list]')?.replaceChildren();
  for (const field of listFields(form)) clearFieldError(form, field);
}

/** Fields that have a place for a message, in the order of the form. */
export const listFields = (form: Element): string[] =>
  [...form.querySelectorAll('[data-field-error]')].map(
    (message) => message.getAttribute('data-field-error') ?? '',
  );

/** Shows the message of one field and returns it. */
export function showFieldError(form: Element, field: string, code: string): string {
  const message = form.querySelector(`[data-field-error="${field}"]`);
  const text = message?.getAttribute(`data-${code}`) ?? message?.getAttribute('data-invalid') ?? '';
  if (message) message.textContent = text;
  message?.removeAttribute('hidden');
  describeField(form, field, true);
  return text;
}

/** Takes the message of one field away. */
export function clearFieldError(form: Element, field: string): void {
  const message = form.querySelector(`[data-field-error="${field}"]`);
  message?.setAttribute('hidden', '');
  message?.replaceChildren();
  describeField(form, field, false);
}

/** Puts values into the fields of the same name; names without a field are left out. */
export function fillTicketForm(form: Element, values: Record<string, string>): void {
  for (const [name, value] of Object.entries(values)) {
    const control = findControl(form, name);
    if (control) setValue(control, value);
  }
}

const controls = 'input, select, textarea';

/** The control of that name. */
export const findControl = (form: Element, name: string): Element | undefined =>
  [...form.querySelectorAll(controls)].find((control) => control.getAttribute('name') === name);

/** Tells a screen reader that a field is wrong and where the reason stands. */
function describeField(form: Element, field: string, isWrong: boolean): void {
  const control = findControl(form, field);
  if (!control) return;
  const parts = form.querySelectorAll(
    `[data-field-hint="${field}"], [data-field-error="${field}"]`,
  );
  const ids = [...parts].filter((part) => !part.hasAttribute('hidden')).map(({ id }) => id);
  if (isWrong) control.setAttribute('aria-invalid', 'true');
  else control.removeAttribute('aria-invalid');
  if (ids.length > 0) control.setAttribute('aria-describedby', ids.join(' '));
  else control.removeAttribute('aria-describedby');
}

function toSummaryItem(form: Element, field: string, text: string): Element {
  const { ownerDocument } = form;
  const item = ownerDocument.createElement('li');
  const link = ownerDocument.createElement('a');
  link.setAttribute('href', `#${findControl(form, field)?.id ?? ''}`);
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
  const isText = control.localName === 'textarea';
  if (isText && !escapesText(control.ownerDocument)) {
    control.textContent = escapeMarkup(value);
    return;
  }
  if (isText) control.textContent = value;
  else control.setAttribute('value', value);
  // A field that was typed into no longer follows its text or attribute.
  if ('value' in control) control.value = value;
}

/**
 * Whether the text of a textarea is escaped when it is written out as HTML. The server's DOM
 * (linkedom 0.18) writes it out as it is, which would let a request carry markup into the page.
 */
function escapesText(document: Document): boolean {
  const probe = document.createElement('textarea');
  probe.textContent = '<';
  return probe.outerHTML.includes('&lt;');
}

const escapeMarkup = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A value that is no option leaves the choice as it was. */
function chooseOption(select: Element, value: string): void {
  const options = [...select.querySelectorAll('option')];
  const chosen = options.find((option) => option.getAttribute('value') === value);
  if (!chosen) return;
  for (const option of options) option.removeAttribute('selected');
  chosen.setAttribute('selected', '');
  if ('selected' in chosen) chosen.selected = true;
}
