/** Whether the writer has closed the list of mistakes, for the time of the tab. */
const closedKey = 'candil-problems-closed';

/** Asking for the page a second time would only throw away the first answer. */
let isLeaving = false;

/**
 * Shows what the check says now; the page itself came with what was known then. A page that was made
 * before the last change is loaded anew, whether that was told before it had its connection or after.
 */
async function update(element: HTMLElement): Promise<void> {
  if (isLeaving) return;
  const address = `/@candil/problems?path=${encodeURIComponent(location.pathname)}`;
  const response = await fetch(address).catch(() => undefined);
  if (!response?.ok) return;
  if (response.headers.get('x-candil-revision') !== element.dataset['revision']) {
    isLeaving = true;
    location.reload();
    return;
  }
  const html = await response.text();
  if (element.shadowRoot) show(element.shadowRoot, html);
}

function show(root: ShadowRoot, html: string): void {
  if (root.innerHTML !== html) root.innerHTML = html;
  const details = root.querySelector('details');
  if (!details) return sessionStorage.removeItem(closedKey);
  if (sessionStorage.getItem(closedKey) !== null) details.open = false;
  details.addEventListener('toggle', () => {
    if (details.open) sessionStorage.removeItem(closedKey);
    else sessionStorage.setItem(closedKey, '');
  });
}

const element = document.querySelector<HTMLElement>('candil-problems');
if (element) {
  import.meta.hot?.on('vite:ws:connect', () => void update(element));
  import.meta.hot?.on('candil:news', () => void update(element));
  void update(element);
}
