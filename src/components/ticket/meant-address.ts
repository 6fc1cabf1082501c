import type { suggestAddress } from '../../contact/form/suggest-address.ts';

/** The field of the address with the question whether another one was meant. */
interface AddressParts {
  field: HTMLInputElement;
  question: HTMLElement;
  button: HTMLButtonElement;
}

function findParts(form: HTMLFormElement): AddressParts | undefined {
  const field = form.querySelector<HTMLInputElement>('[name=email]');
  const question = form.querySelector<HTMLElement>('[data-meant] > span');
  const button = question?.querySelector('button');
  return field && question && button ? { field, question, button } : undefined;
}

/** Without it the form works as well. */
const loadSuggest = async (): Promise<typeof suggestAddress | undefined> =>
  (await import('../../contact/form/suggest-address.ts').catch(() => undefined))?.suggestAddress;

/** What keeps the draft and checks the form hears of it as if it had been typed. */
function typeAddress(field: HTMLInputElement, address: string): void {
  field.value = address;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/**
 * Asks, when the reader has left the field of the address, whether another one was meant, if the one
 * that was typed is a slip away from what many people have. Nothing is changed without them.
 */
export function askMeantAddress(form: HTMLFormElement, signal: AbortSignal): void {
  const parts = findParts(form);
  if (!parts) return;
  const { field, question, button } = parts;
  let suggest: typeof suggestAddress | undefined;
  const load = async (): Promise<void> => {
    suggest = await loadSuggest();
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
      typeAddress(field, button.textContent);
      field.focus();
    },
    { signal },
  );
}

/** Asks once more beside the address in the review, for those who passed the question over. */
export async function askMeantInReview(form: HTMLFormElement): Promise<void> {
  const parts = findParts(form);
  const answer = form.querySelector<HTMLElement>('[data-review] [data-answer=email]');
  const meant = parts && (await loadSuggest())?.(parts.field.value.trim());
  const copy = parts?.question.cloneNode(true);
  if (!parts || !answer || meant === undefined || !(copy instanceof HTMLElement)) return;
  const button = copy.querySelector('button');
  if (!button) return;
  const place = document.createElement('dd');
  place.className = 'ticket-meant';
  place.append(copy);
  copy.hidden = false;
  button.textContent = meant;
  button.addEventListener('click', () => {
    typeAddress(parts.field, meant);
    answer.textContent = meant;
    place.remove();
    answer.parentElement?.querySelector<HTMLElement>('button')?.focus();
  });
  answer.parentElement?.append(place);
}
