import { SearchLauncher } from './search/search-launcher.ts';
import { AnnouncementList } from './site/announcement-list.ts';
import { LanguageSwitcher } from './site/language-switcher.ts';
import { VoteElement } from './vote/vote.ts';

/** The elements of every page; what is heavy is loaded by them on first use. */
customElements.define('candil-announcements', AnnouncementList);
customElements.define('candil-language-switcher', LanguageSwitcher);
customElements.define('candil-search-launcher', SearchLauncher);
customElements.define('candil-vote', VoteElement);

// What only some articles use is a script of its own, fetched by the pages that have it.
if (document.querySelector('candil-figure, candil-tabs, candil-copy')) {
  void import('./prose/prose-elements.ts');
}
