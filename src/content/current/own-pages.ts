import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { getLocale } from '../../i18n/locales.ts';
import { parseEnvironment } from '../../schemas/environment.ts';
import { articleProcessor } from '../markdown/markdown-processor.ts';
import { localesOfText } from '../model/fallback.ts';
import type { OwnPage } from '../model/own-pages.ts';
import { findShown } from '../model/site-model.ts';
import { findPageUrl } from '../model/site-pages.ts';
import { findPicture } from '../read/pictures.ts';
import { readBody } from '../read/read-article.ts';
import { readText } from '../read/read-text.ts';
import { toOriginalUrl, toPictureHtml } from '../render/picture-variants.ts';
import { getPictures } from './media.ts';
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
export async function getOwnPageMedia({ locale }: OwnPage) {
  const [model, pictures] = await Promise.all([getSiteModel(), getPictures()]);
  const locales = localesOfText(getLocale(model.site, locale));
  return {
    targets: {
      findPath: () => undefined,
      findArticleUrl: (id: string) => findShown(model, locale, id)?.url,
      findPageUrl: (name: string) => findPageUrl(name, locale, model),
      findPictureUrl: (name: string) => toOriginalUrl(findPicture(pictures, name, locales)),
    },
    toPicture: (name: string, alt: string) => {
      const picture = findPicture(pictures, name, locales);
      return picture && toPictureHtml(picture, alt);
    },
  };
}
