import type { suggestAddress } from '../../contact/form/suggest-address.ts';

/**
 * Asks, when the reader has left the field of the address, whether another one was meant, if the one
 * that was typed is a slip away from what many people have. Nothing is changed without them.
 */
export function askMeantAddress(form: HTMLFormElement, signal: AbortSignal): void {
  const field = form.querySelector<HTMLInputElement>('[name=email]');
  const question = form.querySelector<HTMLElement>('[data-meant] > span');
  const button = question?.querySelector('button');
  if (!field || !question || !button) return;
  let suggest: typeof suggestAddress | undefined;
  const load = async (): Promise<void> => {
    // Without it the form works as well.
    const loaded = await import('../../contact/form/suggest-address.ts').catch(() => undefined);
    suggest = loaded?.suggestAddress;
  };
  const ask = (): void => {
    const meant = suggest?.(field.value.trim());
    button.textContent = meant ?? '';
    question.hidden = meant === undefined;
  };
  const askWhenLoaded = async (): Promise<void> => {
    const typed = field.value;
    await load();
    if (field.value === typed) ask();
  };
  field.addEventListener('focus', () => void load(), { signal });
  // Before the focus moves, so that it moves to the button and not past it.
  field.addEventListener('keydown', ({ key }) => key === 'Tab' && ask(), { signal });
  field.addEventListener('change', () => void askWhenLoaded(), { signal });
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
