/** Whether the writer has closed the list of mistakes, for the time of the tab. */
const closedKey = 'candil-problems-closed';

/** Whether the page is being loaded anew: to ask a second time would only discard the first answer. */
let isLeaving = false;

/**
 * Shows the problems as they are now; the page came with those known when it was made. A page of an
 * older revision is loaded anew: comparing revisions also finds changes from before it was connected.
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
