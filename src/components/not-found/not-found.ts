import { withoutBase } from '../../lib/base-path.ts';
import { allArticlesUrl, localeOfPath, notFoundUrl } from '../../i18n/urls.ts';
import { matchLocale } from '../../i18n/match-locale.ts';
import { findNearAddresses } from './near-addresses.ts';
import { wordsOfPath } from './words-of-path.ts';

/** Pause before the page says that it searches: a word that comes and goes only distracts. */
const busyMilliseconds = 300;

/** Results shown below the message. */
const resultLimit = 5;

/**
 * Leaves the section in the language of the address, and searches for the words of the address. A host
 * that knows one page for all unknown addresses sends that of every language: in its place comes the
 * one of the language, with its whole frame.
 */
class NotFoundElement extends HTMLElement {
  connectedCallback(): void {
    const sections = [...this.querySelectorAll<HTMLElement>('section[data-locale]')];
    const locales = sections.map((section) => section.dataset['locale'] ?? '');
    const first = localeOfPath(location.pathname);
    const locale = matchLocale([first, ...navigator.languages], locales) ?? locales[0];
    const shown = sections.find((section) => section.dataset['locale'] === locale);
    if (!shown || locale === undefined) return;
    if ('everyLanguage' in this.dataset) void showFrame(locale).catch(() => this.#show(shown));
    else this.#show(shown);
  }

  #show(shown: HTMLElement): void {
    const sections = [...this.querySelectorAll<HTMLElement>('section[data-locale]')];
    for (const section of sections) if (section !== shown) section.remove();
    speakAs(shown);
    document.title = shown.dataset['title'] ?? document.title;
    useAsHeading(shown.querySelector('.not-found-title'));
    this.dataset['ready'] = '';
    void search(
      shown,
      wordsOfPath(
        withoutBase(location.pathname),
        sections.map(({ dataset }) => dataset['locale'] ?? ''),
      ),
    );
  }
}

/** The page is in the language of the section that is left. */
function speakAs(section: HTMLElement): void {
  const { lang, dir } = section;
  if (lang === '') return;
  Object.assign(document.documentElement, { lang, dir });
  section.removeAttribute('lang');
  section.removeAttribute('dir');
}

/** Takes over the page for unknown addresses of a locale; throws if there is none. */
async function showFrame(locale: string): Promise<void> {
  const answer = await fetch(notFoundUrl(locale));
  if (!answer.ok) throw new Error('The site has no page for unknown addresses.');
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const { lang, dir } = page.documentElement;
  Object.assign(document.documentElement, { lang, dir });
  document.title = page.title;
  document.body.replaceWith(document.adoptNode(page.body));
}

function useAsHeading(title: Element | null): void {
  if (!title || title.tagName === 'H1') return;
  const heading = document.createElement('h1');
  heading.className = title.className;
  heading.textContent = title.textContent;
  title.replaceWith(heading);
}

async function search(section: HTMLElement, words: string): Promise<void> {
  const status = section.querySelector('.not-found-status');
  const list = section.querySelector<HTMLElement>('ul');
  if (!status || !list || words === '') return;
  const { searching = '', found = '', nothing = '' } = section.dataset;
  const busy = setTimeout(() => {
    status.textContent = searching;
  }, busyMilliseconds);
  const input = section.querySelector('input');
  // Not what the reader typed: the box does not answer it, as the list below does.
  if (input) input.defaultValue = words;
  const results = (await findArticles(words)).map(toItem);
  const items = results.length > 0 ? results : await findNear(section.dataset['locale'] ?? '');
  clearTimeout(busy);
  status.textContent = items.length > 0 ? found : nothing;
  list.append(...items);
  list.hidden = items.length === 0;
}

async function findArticles(words: string): Promise<readonly { title: string; url: string }[]> {
  try {
    const { suggestPages } = await import('../search/suggest.ts');
    return await suggestPages(words, resultLimit);
  } catch {
    return [];
  }
}

/**
 * The lines of articles whose address is spelled nearly as the one that was asked for: words of an
 * address need not be of the language of its articles. Borrowed articles are among them.
 */
async function findNear(locale: string): Promise<readonly Element[]> {
  try {
    const answer = await fetch(allArticlesUrl(locale));
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const links = [...page.querySelectorAll('.index .article-list a')];
    const lines = new Map(
      links.map((link) => [link.getAttribute('href') ?? '', link.closest('li') ?? link]),
    );
    const near = findNearAddresses(location.pathname, [...lines.keys()], resultLimit);
    return near.flatMap((address) => lines.get(address) ?? []);
  } catch {
    return [];
  }
}

function toItem({ title, url }: { title: string; url: string }): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  const text = document.createElement('span');
  text.className = 'title';
  text.textContent = title;
  link.href = url;
  link.append(text);
  item.append(link);
  return item;
}

// Last, because an element that is in the page begins at once, and needs what stands above.
customElements.define('candil-not-found', NotFoundElement);
