import { withBase } from '../../lib/base-path.ts';
import { openIndex } from '../../search/index/read/open-index.ts';
import type { SearchIndex } from '../../search/index/search-index.ts';
import type { SearchResult } from '../../search/match/result.ts';
import { searchElsewhere } from '../../search/other-languages.ts';
import type { SearchOutcome } from '../../search/outcome.ts';
import { createSearch, type Search } from '../../search/search.ts';
import { countIn } from './counted.ts';
import type { Answerer, ShownResult, ToldOutcome } from './search-messages.ts';
import { createPause } from './yield-to-page.ts';

interface Opened {
  index: SearchIndex;
  search: Search;
}

const opened = new Map<string, Opened>();

/** The search over the index of this site in a language; nothing is loaded yet. */
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

/** Answers over the indexes of this site. It needs no page, so that it runs in a worker. */
export const answerQuestion: Answerer = async (question, signal) => {
  switch (question.kind) {
    case 'open':
      await open(question.language).index.countPages();
      return {};
    case 'search': {
      const { language, query, options } = question;
      return {
        outcome: tell(language, await open(language).search(query, { ...options, signal })),
      };
    }
    case 'elsewhere': {
      const searchIn = (language: string): Search => open(language).search;
      const found = await searchElsewhere(question.query, question.languages, searchIn, signal);
      return { elsewhere: found && { ...found, results: found.results.map(tellResult) } };
    }
  }
};

const tell = (
  language: string,
  { parsed, expanded, results, ...told }: SearchOutcome,
): ToldOutcome => ({
  ...told,
  counted: countIn(language, told.total),
  results: results.map(tellResult),
});

const tellResult = ({ explanation, score, ...shown }: SearchResult): ShownResult => shown;
