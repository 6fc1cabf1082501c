import type { suggestSeen } from './seen-domains.ts';

/** The field of the address with the question whether another one was meant. */
interface AddressParts {
  field: HTMLInputElement;
  question: HTMLElement;
  button: HTMLButtonElement;
}

/** undefined in a form without them. */
export function findAddressParts(form: HTMLFormElement): AddressParts | undefined {
  const field = form.querySelector<HTMLInputElement>('[name=email]');
  const question = form.querySelector<HTMLElement>('[data-meant] > span');
  const button = question?.querySelector('button');
  return field && question && button ? { field, question, button } : undefined;
}

/** Without it the form works as well. */
const loadSeen = () => import('./seen-domains.ts').catch(() => undefined);

export const loadSuggest = async (): Promise<typeof suggestSeen | undefined> =>
  (await loadSeen())?.suggestSeen;

/** What keeps the draft and checks the form hears of it as if it had been typed. */
export function typeAddress(field: HTMLInputElement, address: string): void {
  field.value = address;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/**
 * Asks, when the reader has left the field of the address, whether another one was meant, if the one
 * that was typed is a slip away from what many people have, or has been seen before. Nothing is changed without them.
 */
export function askMeantAddress(form: HTMLFormElement, signal: AbortSignal): void {
  const parts = findAddressParts(form);
  if (!parts) return;
  const { field, question, button } = parts;
  let suggest: typeof suggestSeen | undefined;
  const load = async (): Promise<void> => {
    suggest = await loadSuggest();
  };
  const ask = (): void => {
    const meant = suggest?.(form, field.value.trim());
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
      typeAddress(field, button.textContent);
      field.focus();
    },
    { signal },
  );
}

/** Remembers the domain of the address, once the request is stored. */
export async function rememberAddress(form: HTMLFormElement): Promise<void> {
  const address = findAddressParts(form)?.field.value.trim() ?? '';
  (await loadSeen())?.rememberDomain(form, address);
}
