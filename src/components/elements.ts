import { ContentsElement, scrollWithin } from './article/contents.ts';
import {
  loadWhenFocused,
  loadWhenNear,
  loadWhenTargeted,
  loadWhenThere,
  loadWhenUsed,
} from './load-elements.ts';
import { FigureElement } from './prose/figure.ts';
import { SearchLauncher } from './search/search-launcher.ts';
import { AnnouncementList } from './site/announcement-list.ts';
import { Disclosure } from './site/disclosure.ts';
import { hideHeaderOnScroll } from './site/header.ts';
import { helpLater } from './site/later.ts';
import { ThemeChoice } from './site/theme-choice.ts';
import { rememberClickedLocale } from './language/remembered-locale.ts';

// The one script of every page: a second entry would split off what they share, a request each.
// What is heavy, rare or far below is loaded where it is used.
customElements.define('candil-announcements', AnnouncementList);
customElements.define('candil-contents', ContentsElement);
customElements.define('candil-figure', FigureElement);
customElements.define('candil-language-switcher', Disclosure);
customElements.define('candil-search-launcher', SearchLauncher);
customElements.define('candil-theme', ThemeChoice);

hideHeaderOnScroll();

const article = document.querySelector('.side [aria-current]');
if (article) scrollWithin(article.closest('nav'), article);

// On the document, because links stand in the header and in the chooser, and a reader may click
// before the elements below are loaded.
document.addEventListener('click', rememberClickedLocale);

loadWhenNear('candil-vote', () => import('./vote/vote.ts'));
loadWhenNear('candil-desks-now', () => import('./contact/now/desks-now.ts'));
loadWhenNear('candil-open-now', () => import('./contact/now/open-now.ts'));
loadWhenThere('candil-contact', () => import('./contact/contact.ts'));
loadWhenThere('candil-launcher', () => import('./launcher/launcher-page.ts'));
loadWhenThere('candil-customer', () => import('./customer/customer.ts'));
loadWhenThere('candil-language-chooser', () => import('./language/language-chooser.ts'));
loadWhenThere('candil-not-found', () => import('./not-found/not-found.ts'));
// The search page answers what its address asks; elsewhere nobody may want to search.
loadWhenThere('candil-search ol', () => import('./search/search-box.ts'));
loadWhenFocused('candil-search', () => import('./search/search-box.ts'));
loadWhenThere('.table-scroll, .prose pre', () => import('./article/scrollers.ts'));
loadWhenFocused('candil-filter', () => import('./article/filter.ts'));
loadWhenTargeted('details, .tab', () => import('./prose/open-target.ts'));
loadWhenThere('candil-tabs', () => import('./prose/tabs.ts'));
loadWhenUsed('[data-copy]', () => import('./prose/copy.ts'));
loadWhenThere('candil-own-files', () => import('./requests/own-files.ts'));
loadWhenThere('candil-ticket-form', () => import('./ticket/ticket-form.ts'));
helpLater();
