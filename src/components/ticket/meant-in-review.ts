import { findAddressParts, loadSuggest, typeAddress } from './meant-address.ts';

/** Asks once more beside the address in the review, for those who passed the question over. */
export async function askMeantInReview(form: HTMLFormElement): Promise<void> {
  const parts = findAddressParts(form);
  const answer = form.querySelector<HTMLElement>('[data-review] [data-answer=email]');
  const meant = parts && (await loadSuggest())?.(form, parts.field.value.trim());
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
