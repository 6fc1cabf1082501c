import type { SendFailure } from './sending/send-ticket.ts';

/** What becomes of the form; it stands at its element as `data-state`. */
export type TicketFormState = 'editing' | 'sending' | 'waiting' | 'sent' | 'failed';

/** Shows a state: what can be done, and what the button does next. */
export function showState(root: HTMLElement, form: HTMLFormElement, state: TicketFormState): void {
  root.dataset['state'] = state;
  const isUnderWay = state === 'sending' || state === 'waiting';
  for (const control of form.querySelectorAll<HTMLInputElement>('input, textarea')) {
    control.readOnly = isUnderWay || 'fixed' in control.dataset;
  }
  form.querySelector('[type=submit]')?.setAttribute('aria-disabled', String(state === 'sending'));
  form.querySelector('[data-cancel]')?.toggleAttribute('hidden', !isUnderWay);
  if (state === 'sending') hideFailure(form);
  labelButton(root, form);
}

/** What the button does next stands on it. */
function labelButton(root: HTMLElement, form: HTMLFormElement): void {
  const button = form.querySelector('[type=submit]');
  if (!button) return;
  const { state = '', step = '', sending, retry, continue: onward, check } = root.dataset;
  root.dataset['send'] ??= button.textContent;
  const byStep = { topic: onward, details: check }[step];
  const byState = { sending, failed: retry, waiting: retry }[state];
  button.textContent = byState ?? byStep ?? root.dataset['send'];
}

const findFailure = (form: HTMLFormElement): HTMLElement | null =>
  form.querySelector<HTMLElement>('[data-ticket-failure]');

export const hideFailure = (form: HTMLFormElement): void =>
  findFailure(form)?.setAttribute('hidden', '');

/** Says why the request has not arrived, or that nobody knows whether it has. */
export function showFailure(
  form: HTMLFormElement,
  reason: SendFailure | 'waiting',
): HTMLElement | null {
  const failure = findFailure(form);
  const title = failure?.querySelector('h2');
  const text = failure?.querySelector('p');
  if (!failure || !title || !text) return null;
  failure.dataset['title'] ??= title.textContent;
  title.textContent = failure.dataset[`${reason}Title`] ?? failure.dataset['title'];
  text.textContent = failure.dataset[reason] ?? '';
  failure.hidden = false;
  return failure;
}

/** Shows how far a request is on its way: how much of the files, or why it waits. */
export function showDelivery(
  root: HTMLElement,
  form: HTMLFormElement,
  { state, reason }: { state: 'sending' | 'waiting'; reason: 'network' | 'unknown' | undefined },
): void {
  showState(root, form, state);
  const place = form.querySelector('[data-progress]');
  const hasFiles = place?.querySelector('li') !== null;
  // Also while it waits: what has been sent stays sent.
  place?.toggleAttribute('hidden', !hasFiles);
  if (reason) showFailure(form, reason === 'network' ? 'waiting' : reason);
}
