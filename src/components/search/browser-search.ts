import { withBase } from '../../lib/base-path.ts';
import { openIndex } from '../../search/index/read/open-index.ts';
import { createSearch, type Search } from '../../search/search.ts';
import { createPause } from './yield-to-page.ts';
import type { SearchIndex } from '../../search/index/search-index.ts';

interface Opened {
  index: SearchIndex;
  search: Search;
}

const opened = new Map<string, Opened>();

function open(language: string): Opened {
  const known = opened.get(language);
  if (known) return known;
  const bundleUrl = new URL(withBase('/pagefind/'), location.href).href;
  const index = openIndex({ bundleUrl, language });
  const inOne = createSearch({ index, language });
  const search: Search = (query, options) => inOne(query, { pause: createPause(), ...options });
  opened.set(language, { index, search });
  return { index, search };
}

/**
 * Search over the index of this site, in the language of the document unless another is named;
 * nothing is loaded yet.
 */
export const getSearch = (language = document.documentElement.lang): Search =>
  open(language).search;

/** Loads what every query needs, while the reader is about to type. */
export function warmSearch(): void {
  // A failure shows, and can be tried again, with the first query.
  open(document.documentElement.lang)
    .index.countPages()
    .catch(() => undefined);
}
