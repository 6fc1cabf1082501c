import { directionOf } from '../../i18n/direction.ts';
import { endonymOf } from '../../lib/intl-names.ts';
import type { DirectAnswer } from '../../search/match/direct-answer.ts';
import type { SearchResult } from '../../search/match/result.ts';
import type { Elsewhere } from '../../search/other-languages.ts';
import { createButton, createText, renderResult, renderTitle } from './render-results.ts';
import type { SearchStrings } from './search-strings.ts';

/** Addresses that help where nothing fits. */
export interface HelpUrls {
  contact: string;
  /** Where all categories are. */
  home: string;
}

/** What is shown without results: contact, with the query passed on, and all categories. */
export function renderMiss(strings: SearchStrings, urls: HelpUrls, query: string): Node[] {
  const contact = linkContact(strings, urls, query, 'button button-quiet');
  const browse = createText('a', strings.browse, 'button button-quiet search-browse');
  browse.href = urls.home;
  return [createText('p', strings.nothingHint), contact, browse];
}

/** What follows results that may not help: contact, with the query passed on. */
export function renderNoneOfThese(strings: SearchStrings, urls: HelpUrls, query: string): Node {
  const line = createText('p', `${strings.noneOfThese} `);
  line.append(linkContact(strings, urls, query));
  return line;
}

function linkContact(
  strings: SearchStrings,
  urls: HelpUrls,
  query: string,
  className = '',
): HTMLAnchorElement {
  const link = createText('a', strings.contact, className);
  link.href = `${urls.contact}?${new URLSearchParams({ q: query }).toString()}`;
  return link;
}

/** A question from an article that is the reader’s, with its answer. */
export function renderAnswer(strings: SearchStrings, answer: DirectAnswer): HTMLElement {
  const section = createText('section', '', 'search-answer');
  section.ariaLabel = strings.answer;
  section.append(
    renderTitle(answer.url, [{ text: answer.question, marked: false }]),
    createText('p', answer.text),
    createText('span', answer.title, 'search-category'),
  );
  return section;
}

/** Results that stand apart from those that answer. */
export function renderGroup(heading: string, results: readonly SearchResult[]): HTMLElement {
  const section = createText('section', '', 'search-group');
  const list = createText('ul', '', 'search-list');
  list.setAttribute('role', 'list');
  list.append(...results.map(renderResult));
  section.append(createText('h2', heading), list);
  return section;
}

/** Results in another language, which is named in itself and read out as itself. */
export function renderElsewhere(
  strings: SearchStrings,
  { language, results }: Elsewhere,
): HTMLElement {
  const section = renderGroup(`${strings.otherLanguages}: `, results);
  const label = createText('span', endonymOf(language));
  section.querySelector('h2')?.append(label);
  for (const element of [label, ...section.querySelectorAll('ul')]) {
    element.lang = language;
    element.dir = directionOf(language);
  }
  return section;
}

/** What was asked on this device; a click asks it again. */
export function renderRecent(
  strings: SearchStrings,
  queries: readonly string[],
  { searchFor, clear }: { searchFor: (query: string) => void; clear: () => void },
): HTMLElement {
  const section = createText('section', '', 'search-recent');
  const list = createText('ul', '');
  list.setAttribute('role', 'list');
  for (const query of queries) {
    const item = document.createElement('li');
    item.append(createButton(query, () => searchFor(query)));
    list.append(item);
  }
  section.append(createText('h2', strings.recent), list, createButton(strings.clearRecent, clear));
  return section;
}
