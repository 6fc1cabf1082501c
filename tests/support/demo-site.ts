import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { manifestPath, manifestSchema } from '../../src/schemas/manifest.ts';

/** Where `npm test` builds the demo site. */
export const demoSite = resolve('.candil/test/dist');

/** What the built demo site says of itself. */
export function readManifest(): ReturnType<typeof manifestSchema.parse> {
  return manifestSchema.parse(JSON.parse(readFileSync(manifestPath(demoSite), 'utf8')));
}

/** Address of an article of the demo site; throws if it has none in that locale. */
export function getArticleUrl(locale: string, articleId: string): string {
  const url = readManifest().articles[locale]?.[articleId]?.url;
  if (url === undefined) throw new Error(`The demo has no article ${locale}/${articleId}.`);
  return url;
}
