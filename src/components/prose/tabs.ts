import { readStrings, writeStrings } from '../../lib/stored-strings.ts';

/** The labels that the reader chose last, newest first, so that other articles open on them too. */
const storageKey = 'candil:tabs';

/** Labels remembered: enough for platform, plan and language at once. */
const rememberedLabels = 8;

/** Shows one variant at a time after the tabs pattern of the ARIA authoring practices. */
export class TabsElement extends HTMLElement {
  #tabs: HTMLButtonElement[] = [];
  #panels: HTMLElement[] = [];

  connectedCallback(): void {
    if (this.#tabs.length > 0) return;
    this.#panels = [...this.querySelectorAll<HTMLElement>(':scope > .tab')];
    const list = document.createElement('div');
    list.className = 'tab-list';
    list.role = 'tablist';
    this.#tabs = this.#panels.map((panel) => createTab(panel));
    for (const [place, tab] of this.#tabs.entries()) {
      tab.addEventListener('click', () => this.#choose(place));
    }
    list.append(...this.#tabs);
    list.addEventListener('keydown', (event) => this.#onKey(event));
    this.prepend(list);
    this.dataset['ready'] = '';
    const remembered = readStrings(storageKey);
    const labels = this.#panels.map(labelOf);
    const label = remembered.find((candidate) => labels.includes(candidate)) ?? '';
    this.select(Math.max(0, labels.indexOf(label)));
  }

  #onKey(event: KeyboardEvent): void {
    const current = this.#tabs.findIndex((tab) => tab.ariaSelected === 'true');
    const step = getComputedStyle(this).direction === 'rtl' ? -1 : 1;
    const { length } = this.#tabs;
    const places: Record<string, number> = {
      ArrowRight: (current + length + step) % length,
      ArrowLeft: (current + length - step) % length,
      Home: 0,
      End: length - 1,
    };
    const place = places[event.key];
    if (place === undefined) return;
    event.preventDefault();
    this.#choose(place);
    this.#tabs[place]?.focus();
  }

  /** Other tabs of the page follow; what the reader pressed stays where it is. */
  #choose(place: number): void {
    const panel = this.#panels[place];
    if (!panel) return;
    const { top } = this.getBoundingClientRect();
    for (const tabs of document.querySelectorAll<TabsElement>('candil-tabs')) {
      tabs.selectLabel(labelOf(panel));
    }
    this.select(place);
    scrollBy({ top: this.getBoundingClientRect().top - top, behavior: 'instant' });
    remember(labelOf(panel));
  }

  /** Shows the variant with a label, if there is one. */
  selectLabel(label: string): void {
    const place = this.#panels.findIndex((panel) => labelOf(panel) === label);
    if (place >= 0) this.select(place);
  }

  /** Shows a variant by its place, which the reader has not chosen. */
  select(place: number): void {
    for (const [index, tab] of this.#tabs.entries()) {
      tab.ariaSelected = String(index === place);
      tab.tabIndex = index === place ? 0 : -1;
      this.#panels[index]?.toggleAttribute('data-inactive', index !== place);
    }
  }
}

const labelOf = (panel: HTMLElement): string => panel.dataset['label'] ?? '';

function createTab(panel: HTMLElement): HTMLButtonElement {
  const tab = document.createElement('button');
  tab.id = `${panel.id}:tab`;
  tab.role = 'tab';
  tab.textContent = labelOf(panel);
  tab.setAttribute('aria-controls', panel.id);
  panel.setAttribute('aria-labelledby', tab.id);
  panel.role = 'tabpanel';
  return tab;
}

function remember(label: string): void {
  const others = readStrings(storageKey).filter((other) => other !== label);
  writeStrings(storageKey, [label, ...others].slice(0, rememberedLabels));
}

customElements.define('candil-tabs', TabsElement);
