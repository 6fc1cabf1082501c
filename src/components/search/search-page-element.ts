import { SearchPageElement } from './search-page.ts';

customElements.define('candil-search-page', SearchPageElement);
