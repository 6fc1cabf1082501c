/** The texts of the form, of fields that belong to the topic. */
export function readValues(form: HTMLFormElement, topic: string): Record<string, string> {
  const texts = [...new FormData(form)].filter(
    (pair): pair is [string, string] => typeof pair[1] === 'string',
  );
  const { website: _, key: __, ...values } = Object.fromEntries(texts);
  return { ...values, topic };
}

/**
 * Lets texts be longer than allowed: a pasted text would be cut off silently; like this the reader
 * is told.
 */
export function allowTooMuch(form: HTMLFormElement): void {
  for (const control of form.querySelectorAll('[maxlength]')) control.removeAttribute('maxlength');
}

/** The field of a control, by the name that errors have. */
export const toField = (target: EventTarget | null): string | undefined => {
  if (!(target instanceof Element)) return undefined;
  return target.getAttribute('name') ?? target.getAttribute('data-control') ?? undefined;
};

/** What the server answered to a form that was sent without scripts: its notice, and the topic. */
export function findAnswer(
  form: HTMLFormElement,
): { notice: HTMLElement; topic: string } | undefined {
  const notice = form.querySelector<HTMLElement>(
    '[data-error-summary]:not([hidden]), [data-ticket-failure]:not([hidden])',
  );
  const posted = form.querySelector<HTMLOptionElement>('[name=topic] option[selected]');
  return notice ? { notice, topic: posted?.value ?? '' } : undefined;
}
