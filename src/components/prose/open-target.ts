import type { TabsElement } from './tabs.ts';

/**
 * Opens what is closed around the place that the address leads to, and scrolls to it: a browser
 * cannot scroll to what is hidden. Answers are opened by most browsers themselves, tabs by none.
 */
async function openTarget(): Promise<void> {
  const target = findTarget();
  if (target === null) return;
  for (let around: Element | null = target; around; around = around.parentElement) {
    if (around instanceof HTMLDetailsElement) around.open = true;
    if (around.matches('.tab')) await showPanel(around);
  }
  target.scrollIntoView();
}

/** The place that the address leads to: `:target` knows it only once the browser has been there. */
function findTarget(): Element | null {
  try {
    return document.getElementById(decodeURIComponent(location.hash.slice(1)));
  } catch {
    return null;
  }
}

async function showPanel(panel: Element): Promise<void> {
  const tabs = panel.closest<TabsElement>('candil-tabs');
  if (tabs === null) return;
  await customElements.whenDefined('candil-tabs');
  tabs.select([...tabs.querySelectorAll(':scope > .tab')].indexOf(panel));
}

void openTarget();
addEventListener('hashchange', () => void openTarget());
