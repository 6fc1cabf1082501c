import { warmSearch } from './browser-search.ts';
import { readPanelOptions } from './read-panel-options.ts';
import { createText } from './render-results.ts';
import { SearchPanel } from './search-panel.ts';
import { isSlashOn, setSlash } from './slash-key.ts';

let opened: HTMLDialogElement | undefined;

/**
 * Opens the search dialog over the page; on the search page its field takes the focus instead. The
 * browser closes the dialog on Escape and gives the focus back; what was typed is there when it is
 * opened again. Texts come from the launcher; `typed` is what the reader has typed meanwhile.
 */
export function openSearch(launcher: HTMLElement, typed = ''): void {
  const page = document.querySelector('candil-search-page');
  if (!page) openDialog(launcher);
  const field = (page ?? opened)?.querySelector('input');
  if (!field) return;
  field.select();
  if (typed === '') return;
  field.value = typed;
  field.dispatchEvent(new Event('input'));
}

function openDialog(launcher: HTMLElement): void {
  warmSearch();
  opened ??= createDialog(launcher);
  if (!opened.open) opened.showModal();
}

function createDialog(launcher: HTMLElement): HTMLDialogElement {
  const dialog = createText('dialog', '', 'search-dialog');
  dialog.setAttribute('aria-label', launcher.dataset['label'] ?? '');
  const form = createForm(launcher);
  const announcer = createText('p', '', 'visually-hidden');
  announcer.setAttribute('role', 'status');
  const count = createText('p', '', 'search-count');
  count.ariaHidden = 'true';
  const list = createText('ol', '', 'search-list');
  list.setAttribute('role', 'list');
  const before = createText('div', '', 'search-before');
  const after = createText('div', '', 'search-after');
  const body = createText('div', '', 'search-dialog-body');
  body.append(announcer, count, before, list, after);
  dialog.append(form.element, body, createSlashSwitch(launcher.dataset['slash'] ?? ''));
  document.body.append(dialog);
  new SearchPanel(
    { input: form.input, count, announcer, before, list, after },
    readPanelOptions(launcher),
  ).connect(new AbortController().signal);
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  return dialog;
}

function createSlashSwitch(text: string): HTMLLabelElement {
  const label = createText('label', '', 'search-dialog-slash');
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.checked = isSlashOn();
  box.addEventListener('change', () => setSlash(box.checked));
  label.append(box, text);
  return label;
}

/** The form leads to the search page, where the address can be shared. */
function createForm(launcher: HTMLElement): { element: HTMLFormElement; input: HTMLInputElement } {
  const { label = '', placeholder = '', close: closeLabel = '' } = launcher.dataset;
  const element = createText('form', '', 'search-dialog-form');
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
  const close = createText('button', closeLabel, 'button button-quiet');
  close.type = 'button';
  close.addEventListener('click', () => element.closest('dialog')?.close());
  element.append(input, close);
  return { element, input };
}
