/**
 * Asks, when the reader has left the field of the address, whether another one was meant, if the one
 * that was typed is a slip away from what many people have. Nothing is changed without them.
 */
export function askMeantAddress(form: HTMLFormElement, signal: AbortSignal): void {
  const field = form.querySelector<HTMLInputElement>('[name=email]');
  const question = form.querySelector<HTMLElement>('[data-meant] > span');
  const button = question?.querySelector('button');
  if (!field || !question || !button) return;
  field.addEventListener('change', () => void ask(field, question, button), { signal });
  field.addEventListener('input', () => (question.hidden = true), { signal });
  button.addEventListener(
    'click',
    () => {
      field.value = button.textContent;
      question.hidden = true;
      field.focus();
      // What keeps the draft and checks the form hears of it as if it had been typed.
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    { signal },
  );
}

async function ask(
  field: HTMLInputElement,
  question: HTMLElement,
  button: HTMLButtonElement,
): Promise<void> {
  const typed = field.value.trim();
  // Without it the form works as well.
  const loaded = await import('../../contact/form/suggest-address.ts').catch(() => undefined);
  const meant = loaded?.suggestAddress(typed);
  if (field.value.trim() !== typed) return;
  button.textContent = meant ?? '';
  question.hidden = meant === undefined;
}
