import { SearchLauncher } from './search/search-launcher.ts';
import { AnnouncementList } from './site/announcement-list.ts';
import { LanguageSwitcher } from './site/language-switcher.ts';
import { OfflineNotice } from './site/offline.ts';
import { VoteElement } from './vote/vote.ts';

/** The elements of every page; what is heavy is loaded by them on first use. */
customElements.define('candil-announcements', AnnouncementList);
customElements.define('candil-language-switcher', LanguageSwitcher);
customElements.define('candil-offline', OfflineNotice);
customElements.define('candil-search-launcher', SearchLauncher);
customElements.define('candil-vote', VoteElement);

// What only articles use is a script of its own, fetched after the page is there.
if (document.querySelector('candil-heading-links')) {
  void import('./prose/prose-elements.ts');
}
