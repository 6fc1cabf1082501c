/** Whether the writer has closed the list of mistakes, for the time of the tab. */
const closedKey = 'candil-problems-closed';

/** Whether the writer has opened what readers said. */
const openedKey = 'candil-figures-opened';

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
  const problems = root.querySelector<HTMLDetailsElement>('.problems');
  const figures = root.querySelector<HTMLDetailsElement>('.figures');
  if (problems) {
    if (sessionStorage.getItem(closedKey) !== null) problems.open = false;
    problems.addEventListener('toggle', () => remember(closedKey, !problems.open));
  } else sessionStorage.removeItem(closedKey);
  if (!figures) return;
  if (sessionStorage.getItem(openedKey) !== null) figures.open = true;
  figures.addEventListener('toggle', () => remember(openedKey, figures.open));
}

function remember(key: string, is: boolean): void {
  if (is) sessionStorage.setItem(key, '');
  else sessionStorage.removeItem(key);
}

const element = document.querySelector<HTMLElement>('candil-problems');
if (element) {
  import.meta.hot?.on('vite:ws:connect', () => void update(element));
  import.meta.hot?.on('candil:news', () => void update(element));
  void update(element);
}
