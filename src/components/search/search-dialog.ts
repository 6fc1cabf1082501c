import { createText } from './create-text.ts';
import { createResultParts } from './result-parts.ts';
import { SearchPanel, type PanelTexts } from './search-panel.ts';
import { createSlashSwitch } from './slash-switch.ts';

let opened: HTMLDialogElement | undefined;

/**
 * Opens the search dialog over the page; on the search page its field takes the focus instead. A
 * dialog that closes gives the focus back; what was typed is there when it is opened again. `typed`
 * is what the reader has typed meanwhile.
 */
export function openSearch(launcher: HTMLElement, texts: PanelTexts, typed = ''): void {
  const page = document.querySelector('candil-search:has(.search-results)');
  if (!page) openDialog(launcher, texts);
  const field = (page ?? opened)?.querySelector('input');
  if (!field) return;
  field.focus();
  field.select();
  if (typed === '') return;
  field.value = typed;
  field.dispatchEvent(new Event('input'));
}

function openDialog(launcher: HTMLElement, texts: PanelTexts): void {
  opened ??= createDialog(launcher, texts);
  if (!opened.open) opened.showModal();
}

function createDialog(launcher: HTMLElement, texts: PanelTexts): HTMLDialogElement {
  const dialog = createText('dialog', '', 'search-dialog');
  const { label, slash } = texts.strings.dialog;
  dialog.setAttribute('aria-label', label);
  const form = createForm(launcher, texts);
  const parts = createResultParts(texts.strings.results, 'search-dialog-body');
  dialog.append(form.element, parts.root, createSlashSwitch(slash));
  document.body.append(dialog);
  const close = (): void => {
    dialog.close();
    // Where nothing had the focus before, the hidden field would keep it, and with it the next keys.
    form.input.blur();
  };
  const panel = new SearchPanel(form.input, parts, { ...texts, onEscape: close });
  panel.connect(new AbortController().signal);
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  return dialog;
}

/** The form leads to the search page, where the address can be shared. */
function createForm(
  launcher: HTMLElement,
  { strings }: PanelTexts,
): { element: HTMLFormElement; input: HTMLInputElement } {
  const { label, placeholder, close: closeLabel } = strings.dialog;
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
