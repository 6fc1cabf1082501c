/** How long a control says that something was copied, in milliseconds. */
const confirmationTime = 2000;

/** Says what was copied to those who do not see it; stands there before it has something to say. */
const status = document.createElement('p');
status.className = 'visually-hidden';
status.role = 'status';
document.body.append(status);

/**
 * Copies what a control with `data-copy` stands for: a link its address, a button the code beside
 * it, the address of the page (`link`) or its text (`markdown`). `data-done`, on the control or
 * around it, is what it says then. Where the clipboard is closed, code is selected, so that a key can
 * copy it, and the text is opened.
 */
export async function use(control: HTMLElement): Promise<void> {
  try {
    // A promise, not its text: Safari lets only the click itself write, and a text may come later.
    const text = read(control).then((value) => new Blob([value], { type: 'text/plain' }));
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': text })]);
  } catch {
    showInstead(control);
    return;
  }
  confirm(control, control.closest<HTMLElement>('[data-done]')?.dataset['done'] ?? '');
}

async function read(control: HTMLElement): Promise<string> {
  if (control instanceof HTMLAnchorElement) return control.href;
  if (control.dataset['copy'] === 'link') return location.origin + location.pathname;
  if (control.dataset['copy'] !== 'markdown') return findCode(control)?.textContent.trim() ?? '';
  const answer = await fetch(markdownUrl());
  if (!answer.ok) throw new Error(`${answer.url} answered ${answer.status}.`);
  return answer.text();
}

const findCode = (control: HTMLElement): Element | null | undefined =>
  control.parentElement?.querySelector('code');

const markdownUrl = (): string =>
  document.querySelector<HTMLLinkElement>('link[type="text/markdown"]')?.href ?? '';

function showInstead(control: HTMLElement): void {
  const code = findCode(control);
  if (code) getSelection()?.selectAllChildren(code);
  else if (control.dataset['copy'] === 'markdown') location.assign(markdownUrl());
}

function confirm(control: HTMLElement, done: string): void {
  if ('copied' in control.dataset) return;
  // Words in another language than the text around them have an element of their own.
  const words = control.firstElementChild ?? control;
  const label = words.textContent;
  control.dataset['copied'] = done;
  if (label !== '') words.textContent = done;
  status.textContent = done;
  setTimeout(() => {
    delete control.dataset['copied'];
    words.textContent = label;
    status.textContent = '';
  }, confirmationTime);
}
