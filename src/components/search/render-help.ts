import { directionOf } from '../../i18n/direction.ts';
import { endonymOf } from '../../lib/intl/intl-names.ts';
import type { DirectAnswer } from '../../search/match/direct-answer.ts';
import type { Elsewhere } from '../../search/other-languages.ts';
import { createButton, createText } from './create-text.ts';
import { createGrid, createRow } from './grid.ts';
import { renderResult, renderTitle } from './render-results.ts';
import type { ShownResult } from './search-messages.ts';
import type { SearchStrings } from './search-strings.ts';

/** Addresses that help where nothing fits. */
export interface HelpUrls {
  contact: string;
  /** Where all categories are. */
  home: string;
}

/** What is shown without results: people first, with the query passed on, then all categories. */
export function renderMiss(strings: SearchStrings, urls: HelpUrls, query: string): Node[] {
  const browse = createText('a', strings.browse, 'button button-quiet search-browse');
  browse.href = urls.home;
  return [
    createText('p', strings.nothingHint),
    linkContact(strings, urls, query, 'button'),
    browse,
  ];
}

/** What stands before results that may be none: that they may, and people. */
export function renderDoubt(strings: SearchStrings, urls: HelpUrls, query: string): Node {
  const note = createText('div', '', 'search-doubt');
  note.append(
    createText('p', strings.unsure),
    linkContact(strings, urls, query, 'button button-quiet'),
  );
  return note;
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
  const question = renderTitle(answer.url, [{ text: answer.question, marked: false }]);
  section.append(
    createGrid(strings.answer, [createRow([question])], document.createElement('ul')),
    createText('p', answer.text),
    createText('span', answer.title, 'search-category'),
  );
  return section;
}

/** Results in another language, each of which says which, and is read out as itself. */
export function renderElsewhere(
  strings: SearchStrings,
  { language, results }: Elsewhere<ShownResult>,
): HTMLElement {
  const name = endonymOf(language);
  const rows = results.map((result) => {
    const row = renderResult(result, name);
    row.lang = language;
    row.dir = directionOf(language);
    return row;
  });
  const label = createText('span', name);
  label.lang = language;
  label.dir = directionOf(language);
  const heading = createText('h2', `${strings.otherLanguages}: `);
  heading.append(label);
  return createGroup(heading, createGrid(heading, rows), 'search-group');
}

/** What was asked on this device; a click asks it again. */
export function renderRecent(
  strings: SearchStrings,
  queries: readonly string[],
  { searchFor, clear }: { searchFor: (query: string) => void; clear: () => void },
): HTMLElement {
  const rows = queries.map((query) => createRow([createButton(query, () => searchFor(query))]));
  const section = createStarters(strings.recent, rows);
  section.append(createButton(strings.clearRecent, clear));
  return section;
}

/** Articles to begin with, under what they were chosen for. */
export interface Suggestions {
  title: string;
  articles: readonly { title: string; url: string }[];
}

export function renderSuggestions({ title, articles }: Suggestions): HTMLElement {
  const rows = articles.map((article) =>
    createRow([renderTitle(article.url, [{ text: article.title, marked: false }])]),
  );
  return createStarters(title, rows);
}

/** What an empty field offers. */
function createStarters(title: string, rows: readonly HTMLLIElement[]): HTMLElement {
  const heading = createText('h2', title);
  const grid = createGrid(heading, rows, document.createElement('ul'));
  return createGroup(heading, grid, 'search-starters');
}

function createGroup(heading: HTMLElement, grid: HTMLElement, className: string): HTMLElement {
  const section = createText('section', '', className);
  section.append(heading, grid);
  return section;
}

/** Buttons of which one is pressed: all results, or those of one category. */
export function renderFilters(
  strings: SearchStrings,
  categories: readonly string[],
  { chosen, choose }: { chosen: string | undefined; choose: (category?: string) => void },
): HTMLElement {
  const group = createText('div', '', 'search-filters');
  group.setAttribute('role', 'group');
  group.ariaLabel = strings.filter;
  for (const category of [undefined, ...categories]) {
    const button = createButton(category ?? strings.browse, () => choose(category));
    button.ariaPressed = String(category === chosen);
    group.append(button);
  }
  return group;
}
