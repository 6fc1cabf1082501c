import { z } from 'zod';
import type { Kept } from '../../../lib/kept/kept-folder.ts';
import { toKey } from '../../../lib/kept/kept-values.ts';
import type { ArticleFile } from '../../read/read-article.ts';
import type { SharedTexts } from '../../read/shared-texts.ts';
import type { ArticleFacts } from './article-facts.ts';
import { checkBody } from './check-body.ts';
import type { ComponentRules } from './component-rules.ts';

/** What was found in an article, as it is kept: all that does not depend on other files. */
type StoredFacts = Omit<ArticleFacts, 'article' | 'texts' | 'anchors'> & {
  anchors: readonly string[];
};

const storedFacts = z.custom<StoredFacts>();

/** As `checkBody`, of an article that was checked before from what was found then. */
export function checkKeptBody(
  article: ArticleFile,
  components: ComponentRules,
  texts: SharedTexts,
  kept: Kept,
): ArticleFacts {
  const key = toKey(texts.revision, JSON.stringify([...components]), JSON.stringify(article));
  const found = kept.take(key);
  if (found) {
    const stored = storedFacts.parse(JSON.parse(found.toString('utf8')));
    return { ...stored, anchors: new Set(stored.anchors), article, texts };
  }
  const facts = checkBody(article, components, texts);
  const { article: _, texts: __, anchors, ...rest } = facts;
  const stored: StoredFacts = { ...rest, anchors: [...anchors] };
  kept.put(key, Buffer.from(JSON.stringify(stored)));
  return facts;
}
