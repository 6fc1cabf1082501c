/** How long a control says that something was copied, in milliseconds. */
const confirmationTime = 2000;

/** Says what was copied to those who do not see it; stands there before it has something to say. */
const status = document.createElement('p');
status.className = 'visually-hidden';
status.role = 'status';
document.body.append(status);

/**
 * Copies what a control with `data-copy` stands for: a link its address, a button the code beside
 * it. `data-done`, on the control or around it, is what it says then. Where the clipboard is closed,
 * code is selected, so that a key can copy it.
 */
export async function use(control: HTMLElement): Promise<void> {
  const code = control.parentElement?.querySelector('code');
  const text = control instanceof HTMLAnchorElement ? control.href : code?.textContent;
  if (text === undefined) return;
  try {
    await navigator.clipboard.writeText(text.trim());
  } catch {
    if (code) getSelection()?.selectAllChildren(code);
    return;
  }
  confirm(control, control.closest<HTMLElement>('[data-done]')?.dataset['done'] ?? '');
}

function confirm(control: HTMLElement, done: string): void {
  if ('copied' in control.dataset) return;
  const label = control.textContent;
  control.dataset['copied'] = done;
  if (label !== '') control.textContent = done;
  status.textContent = done;
  setTimeout(() => {
    delete control.dataset['copied'];
    control.textContent = label;
    status.textContent = '';
  }, confirmationTime);
}
