import { loadSending } from './sending/sending.ts';

/** Shows every answer with a button that leads back to its field. */
export function showReview(
  form: HTMLFormElement,
  files: readonly File[],
  onChange: (control: HTMLElement) => void,
): void {
  const review = form.querySelector<HTMLElement>('[data-review]');
  const list = review?.querySelector('dl');
  if (!review || !list) return;
  // What sends comes while the reader looks at the answers.
  void loadSending();
  const rows = [...form.querySelectorAll<HTMLElement>('.ticket-edit .ticket-field')]
    .filter((field) => field.closest('[hidden]') === null)
    .flatMap((field) => {
      const control = field.querySelector<HTMLElement>('input, select, textarea');
      const label = toLabel(field);
      const answer = control && readAnswer(control, files);
      return control && answer !== null
        ? [
            toRow(review, {
              ...{ name: control.getAttribute('name') ?? '', label, answer: answer ?? '' },
              onChange: () => onChange(control),
            }),
          ]
        : [];
    });
  list.replaceChildren(...rows);
  void askMeantAgain(form);
}

/** The label without the notes that a field is optional or known. */
function toLabel(field: HTMLElement): string {
  const label = field.querySelector('label')?.cloneNode(true);
  if (!(label instanceof HTMLElement)) return '';
  for (const note of label.querySelectorAll('[data-optional], .ticket-known')) note.remove();
  return label.textContent.trim();
}

function readAnswer(control: HTMLElement, files: readonly File[]): string | undefined {
  if (control instanceof HTMLSelectElement) {
    return control.value === '' ? '' : control.selectedOptions[0]?.text.trim();
  }
  if (control instanceof HTMLTextAreaElement) return control.value.trim();
  if (!(control instanceof HTMLInputElement)) return undefined;
  if (control.type === 'file') return files.map(({ name }) => name).join('\n');
  if (control.type === 'checkbox') return control.checked ? control.dataset['yes'] : '';
  return control.value.trim();
}

function toRow(
  review: HTMLElement,
  {
    name: field,
    label,
    answer,
    onChange,
  }: { name: string; label: string; answer: string; onChange: () => void },
): HTMLElement {
  const { change = '', empty = '' } = review.dataset;
  const row = document.createElement('div');
  const term = document.createElement('dt');
  const value = document.createElement('dd');
  const way = document.createElement('dd');
  const button = document.createElement('button');
  const name = document.createElement('span');
  term.textContent = label;
  value.textContent = answer === '' ? empty : answer;
  value.dir = 'auto';
  value.dataset['answer'] = field;
  value.toggleAttribute('data-empty', answer === '');
  name.className = 'visually-hidden';
  name.textContent = ` ${label}`;
  button.type = 'button';
  button.append(change, name);
  button.addEventListener('click', onChange);
  way.append(button);
  row.append(term, value, way);
  return row;
}

/** Asks once more about a mistyped address; without the script for it the review is as good. */
async function askMeantAgain(form: HTMLFormElement): Promise<void> {
  const loaded = await import('./meant-in-review.ts').catch(() => undefined);
  await loaded?.askMeantInReview(form);
}
