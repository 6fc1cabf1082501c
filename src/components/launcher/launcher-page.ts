import { readPanelTexts } from '../search/read-panel-texts.ts';
import { findResultParts } from '../search/result-parts.ts';
import { SearchPanel } from '../search/search-panel.ts';
import { watchScrollers } from '../article/scrollers.ts';
import { connectHost, type Host, type HostContext } from './host.ts';
import { fillTicket } from './fill-ticket.ts';
import { findPlace, type LauncherAddresses, type PartKind } from './find-place.ts';
import { readPart } from './read-part.ts';
import { loadArticles, suggestFor, type SuggestedArticle } from './suggested.ts';
import { suggestForTitle } from './title-search.ts';
import { Views } from './views.ts';
import { showWays } from './ways.ts';

/** Pause before a screen says that it is being loaded: a word that comes and goes only distracts. */
const busyMilliseconds = 300;

/**
 * What the launcher shows in its frame: a search, articles that may help, and who can be asked now.
 * Articles, contact page and form of requests are those of the site, taken out of their pages.
 */
class LauncherElement extends HTMLElement {
  #abort = new AbortController();
  #views: Views | undefined;
  #host: Host | undefined;
  #context: HostContext | undefined;
  #search: SearchPanel | undefined;
  /** Handed over last by the page around. */
  #token: string | undefined;
  /** What is being loaded; what comes too late is not shown. */
  #opening = 0;

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const place = this.querySelector('main');
    const first = this.querySelector<HTMLElement>('[data-view=start]');
    const ways = this.querySelector<HTMLElement>('[data-ways]');
    if (!place || !first) return;
    this.#views = new Views(place, first);
    this.addEventListener('click', (event) => this.#onClick(event), { signal });
    document.addEventListener('keydown', (event) => this.#onKey(event), { signal });
    void this.#startSearch(signal);
    if (ways) showWays(ways, () => this.#context?.topic ?? '', signal).catch(() => undefined);
    const origins = this.dataset['origins']?.split(' ') ?? [];
    this.#host = connectHost(origins, (context) => this.#onContext(context), signal);
    this.toggleAttribute('data-framed', this.#host !== undefined);
    this.#host?.say('candil:ready');
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  get #addresses(): LauncherAddresses {
    const { locale = '', locales = '', contact = '', ticket = '' } = this.dataset;
    return { locale, locales: locales.split(' '), contact, ticket };
  }

  get #input(): HTMLInputElement | null {
    return this.querySelector('input[type=search]');
  }

  async #startSearch(signal: AbortSignal): Promise<void> {
    const form = this.querySelector('form');
    const input = this.#input;
    const parts = findResultParts(this);
    if (!form || !input || !parts) return;
    const texts = await readPanelTexts(this);
    if (signal.aborted) return;
    const onEscape = (): void => {
      if (input.value === '') this.#host?.say('candil:close');
      input.value = '';
      void panel.search('');
    };
    const panel = new SearchPanel(input, parts, { ...texts, suggestionsUrl: '', onEscape });
    this.#search = panel;
    panel.connect(signal);
    form.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        void panel.submit(input.value);
      },
      { signal },
    );
    if (input.value !== '') void panel.search(input.value);
  }

  #onContext(context: HostContext): void {
    const isFirst = this.#context === undefined;
    this.#context = context;
    document.documentElement.dataset['theme'] = context.theme;
    if (context.token !== this.#token) void this.#admit(context.token);
    if (isFirst) {
      void this.#suggest(context).catch(() => undefined);
      this.#focusFirst();
    }
    const { question, article } = context.asked ?? {};
    if (question !== undefined) this.#ask(question);
    if (article !== undefined) void this.#openArticle(article);
  }

  /** Signs the reader in with a token of the page around, which counts once. */
  async #admit(token: string | undefined): Promise<void> {
    this.#token = token;
    const api = this.dataset['customer'];
    if (token === undefined || api === undefined) return;
    const { admitCustomer } = await import('../customer/who.ts');
    await admitCustomer(api, token);
  }

  /** Where a keyboard would cover half of the panel, nobody has asked for it yet. */
  #focusFirst(): void {
    const heading = this.querySelector<HTMLElement>('h1');
    if (matchMedia('(pointer: fine)').matches) this.#input?.focus();
    else heading?.focus();
  }

  #ask(question: string): void {
    this.#views?.restart();
    this.#drawBar();
    const input = this.#input;
    if (!input) return;
    input.value = question;
    void this.#search?.search(question);
  }

  async #openArticle(id: string): Promise<void> {
    const { articles } = await loadArticles(this.dataset['articles'] ?? '');
    const url = Object.hasOwn(articles, id) ? articles[id]?.[1] : undefined;
    if (url !== undefined) await this.#open('article', new URL(url, location.href));
  }

  /** For the article or the topic of the page, else for its title, if that says enough. */
  async #suggest({ article, topic, title }: HostContext): Promise<void> {
    const isNamed = article !== undefined || topic !== undefined;
    const found = isNamed
      ? suggestFor({ article, topic }, await loadArticles(this.dataset['articles'] ?? ''))
      : await suggestForTitle(title);
    if (found.length > 0) this.#writeSuggested(found);
  }

  #writeSuggested(articles: readonly SuggestedArticle[]): void {
    const section = this.querySelector<HTMLElement>('[data-suggested]');
    const heading = section?.querySelector('h2');
    if (!section || !heading) return;
    heading.textContent = section.dataset['suggested'] ?? '';
    const rows = articles.map(({ title, url }) => {
      const row = document.createElement('li');
      const link = document.createElement('a');
      link.href = url;
      link.textContent = title;
      row.append(link);
      return row;
    });
    section.querySelector('ul')?.replaceChildren(...rows);
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    // What lies above the panel closes first, by itself.
    if (document.querySelector('dialog[open], :popover-open')) return;
    this.#host?.say('candil:close');
  }

  #onClick(event: MouseEvent): void {
    const { target } = event;
    if (!(target instanceof Element)) return;
    if (target.closest('[data-back]')) this.#goBack();
    const link = target.closest('a');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (link.target !== '' || !link.protocol.startsWith('http')) return;
    const fragment = link.getAttribute('href') ?? '';
    if (fragment.startsWith('#')) {
      event.preventDefault();
      goTo(fragment);
      return;
    }
    const kind = findPlace(link, this.#addresses, location.origin);
    if (kind === undefined) {
      // All else is a page of its own.
      link.target = '_blank';
      link.rel = 'noopener';
      return;
    }
    event.preventDefault();
    void this.#open(kind, new URL(link.href));
  }

  #goBack(): void {
    this.#opening += 1;
    this.#views?.back();
    this.#drawBar();
  }

  async #open(kind: PartKind, url: URL): Promise<void> {
    const views = this.#views;
    if (!views) return;
    const opening = (this.#opening += 1);
    const view = document.createElement('section');
    view.className = `launcher-part launcher-${kind}`;
    if (kind !== 'article') this.#complete(url);
    views.show(view, url.search + url.hash);
    this.#drawBar(url);
    const busy = setTimeout(() => view.replaceChildren(this.#say('loading')), busyMilliseconds);
    try {
      const { content, lang, dir } = await readPart(kind, url);
      if (opening !== this.#opening) return;
      clearTimeout(busy);
      Object.assign(view, { lang, dir });
      view.replaceChildren(...content);
      this.#settle(view, url);
    } catch {
      clearTimeout(busy);
      if (opening === this.#opening) view.replaceChildren(this.#say('failed'), linkTo(url, this));
    }
  }

  /** Carries on what is known: the topic of the page, and what was searched for. */
  #complete(url: URL): void {
    const known = { topic: this.#context?.topic, q: this.#input?.value };
    for (const [name, value] of Object.entries(known)) {
      if (value && !url.searchParams.has(name)) url.searchParams.set(name, value);
    }
  }

  #settle(view: HTMLElement, url: URL): void {
    watchScrollers(view);
    const form = view.querySelector<HTMLFormElement>('.ticket-form');
    if (form && this.#context) fillTicket(form, this.#context);
    // Whoever signs in or out goes to a page that no frame may show.
    for (const own of view.querySelectorAll<HTMLFormElement>('candil-customer form')) {
      own.target = '_blank';
    }
    const heading = view.querySelector<HTMLElement>('h1');
    if (heading) heading.tabIndex = -1;
    heading?.focus({ preventScroll: true });
    if (url.hash !== '') goTo(url.hash);
  }

  #say(name: 'loading' | 'failed'): HTMLElement {
    const line = document.createElement('p');
    line.role = 'status';
    line.textContent = this.dataset[name] ?? '';
    return line;
  }

  /** The bar leads back, and to the whole page; on the first screen to neither. */
  #drawBar(url?: URL): void {
    const isFirst = this.#views?.isFirst ?? true;
    this.toggleAttribute('data-inside', !isFirst);
    const whole = this.querySelector<HTMLAnchorElement>('[data-whole]');
    if (whole && url) whole.href = url.href;
  }
}

/** Shows a place of the page without an entry in the history of the page around. */
function goTo(fragment: string): void {
  const place = document.getElementById(decodeURIComponent(fragment.slice(1)));
  place?.scrollIntoView();
}

function linkTo({ href }: URL, { dataset }: HTMLElement): HTMLElement {
  const link = document.createElement('a');
  Object.assign(link, { href, target: '_blank', rel: 'noopener' });
  link.textContent = dataset['newTab'] ?? '';
  return link;
}

// Last, because an element that is in the page begins at once, and needs what stands above.
customElements.define('candil-launcher', LauncherElement);
