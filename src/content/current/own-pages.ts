import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseEnvironment } from '../../schemas/environment.ts';
import { articleProcessor } from '../markdown/markdown-processor.ts';
import type { OwnPage } from '../model/own-pages.ts';
import { findShown } from '../model/site-model.ts';
import { findPageUrl } from '../model/site-pages.ts';
import { readBody } from '../read/read-article.ts';
import { readText } from '../read/files/read-text.ts';
import { getBodyMedia } from './body-media.ts';
import { getSiteModel } from './model.ts';
import { onceABuild } from './once-a-build.ts';

const getRenderer = onceABuild(async () => {
  const { articleComponents } = await import('virtual:candil-company');
  const { CONTENT_DIR } = parseEnvironment(process.env);
  return articleProcessor(CONTENT_DIR, Object.keys(articleComponents)).createRenderer({
    syntaxHighlight: false,
  });
});

/**
 * The HTML of a page of the company, with marks where components stand, as `renderArticle` gives it
 * of an article. Throws if the text cannot be rendered, which the content check has told before.
 */
export async function renderOwnPage({ path }: OwnPage): Promise<string> {
  const file = join(parseEnvironment(process.env).CONTENT_DIR, path);
  const text = readText(file, path);
  const body = text.ok ? (readBody(text.text)?.body ?? '') : '';
  const renderer = await getRenderer();
  return (await renderer.render(body, { fileURL: pathToFileURL(file) })).code;
}

/** What the links and pictures of a page of the company become. */
export async function getOwnPageMedia(page: OwnPage) {
  const { locale } = page;
  const model = await getSiteModel();
  const { findPath, findPictureUrl, toPicture } = await getBodyMedia(page, locale);
  return {
    targets: {
      findPath,
      findPictureUrl,
      findArticleUrl: (id: string) => findShown(model, locale, id)?.url,
      findPageUrl: (name: string) => findPageUrl(name, locale, model),
    },
    toPicture,
  };
}
