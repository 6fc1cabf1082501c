import { readStrings } from './read-strings.ts';
import { SearchPanel } from './search-panel.ts';

let opened: HTMLDialogElement | undefined;

/**
 * Opens the search dialog over the page. The browser closes it on Escape and gives the focus back;
 * what was typed is there when it is opened again. Texts come from the launcher.
 */
export function openSearchDialog(launcher: HTMLElement): void {
  opened ??= createDialog(launcher);
  if (!opened.open) opened.showModal();
  opened.querySelector('input')?.select();
}

function createDialog(launcher: HTMLElement): HTMLDialogElement {
  const { label = '', placeholder = '', close = '', contact = '' } = launcher.dataset;
  const dialog = document.createElement('dialog');
  dialog.className = 'search-dialog';
  dialog.setAttribute('aria-label', label);
  const form = createForm(launcher, label, placeholder, close);
  const status = document.createElement('p');
  status.className = 'search-status';
  status.setAttribute('role', 'status');
  const list = document.createElement('ol');
  list.className = 'search-list';
  list.setAttribute('role', 'list');
  const miss = document.createElement('div');
  miss.className = 'search-miss';
  const body = document.createElement('div');
  body.className = 'search-dialog-body';
  body.append(status, list, miss);
  dialog.append(form.element, body);
  document.body.append(dialog);
  new SearchPanel(
    { input: form.input, list, status, miss },
    { strings: readStrings(launcher), contactUrl: contact },
  ).connect(new AbortController().signal);
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  return dialog;
}

/** The form leads to the search page, where the address can be shared. */
function createForm(
  launcher: HTMLElement,
  label: string,
  placeholder: string,
  closeLabel: string,
): { element: HTMLFormElement; input: HTMLInputElement } {
  const element = document.createElement('form');
  element.className = 'search-dialog-form';
  element.setAttribute('role', 'search');
  element.action = launcher.querySelector('a')?.href ?? '';
  const input = document.createElement('input');
  input.type = 'search';
  input.name = 'q';
  input.autocomplete = 'off';
  input.maxLength = 500;
  input.enterKeyHint = 'search';
  input.placeholder = placeholder;
  input.setAttribute('aria-label', label);
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'button button-quiet';
  close.textContent = closeLabel;
  close.addEventListener('click', () => element.closest('dialog')?.close());
  element.append(input, close);
  return { element, input };
}
