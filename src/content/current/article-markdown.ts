import { basePath, withBase, withoutBase } from '../../lib/base-path.ts';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contactUrl } from '../../i18n/urls.ts';
import { formatDay } from '../../i18n/format-day.ts';
import { getLocale } from '../../i18n/locales.ts';
import { parseEnvironment } from '../../schemas/environment.ts';
import type { Article } from '../model/article.ts';
import { localesOfText } from '../model/fallback.ts';
import { findPageUrl } from '../model/site-pages.ts';
import { findShown } from '../model/site-model.ts';
import { isPath } from '../read/content-paths.ts';
import { findFile } from '../read/files/downloads.ts';
import { findPicture } from '../read/files/pictures.ts';
import { readBody } from '../read/read-article.ts';
import { readSharedTexts } from '../read/shared-texts.ts';
import { toPlainText } from '../read/files/read-text.ts';
import { findTargetUrl } from '../render/article-body.ts';
import { toMarkdown, type MarkdownTargets } from '../render/article-markdown.ts';
import { toOriginalUrl } from '../render/picture-variants.ts';
import { getBodyMedia } from './body-media.ts';
import { getFiles, getPictures } from './media.ts';
import { getSiteModel } from './model.ts';
import { getLocaleContext } from './site.ts';

const { CONTENT_DIR } = parseEnvironment(process.env);

/** Whole address of what a link in the text of an article names. */
type ToAddress = MarkdownTargets['toAddress'];

/** The text of an article as Markdown, its components as words; without title and address. */
export async function getArticleText(article: Article, toAddress: ToAddress): Promise<string> {
  const written = toPlainText(await readFile(join(CONTENT_DIR, article.path), 'utf8'));
  const body = readBody(written)?.body ?? '';
  const isMdx = article.path.endsWith('.mdx');
  return toMarkdown(
    { body, isMdx, locale: article.locale, texts: readSharedTexts(CONTENT_DIR) },
    await getTargets(article, toAddress),
  );
}

/** An article as a Markdown document of its own: title, summary, text, day and address. */
export async function getArticleDocument(article: Article, toAddress: ToAddress): Promise<string> {
  const { site, locale, t } = await getLocaleContext(article.locale);
  const { title, description, updated, url } = article;
  const day = updated && t('article.updated', { date: formatDay(locale.tag, updated) });
  const parts = [
    `# ${title}`,
    description,
    await getArticleText(article, toAddress),
    '---',
    [day, `<${site.url}${url}>`].filter(Boolean).join(' · '),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

/** What links in the text of an article lead to where it stands by itself. */
export async function getMarkdownAddress(article: Article): Promise<ToAddress> {
  const { locale } = article;
  const { findPath } = await getBodyMedia(article, locale);
  const { site } = await getLocaleContext(locale);
  const [model, pictures] = await Promise.all([getSiteModel(), getPictures()]);
  const locales = localesOfText(getLocale(site, locale));
  const links = {
    findArticleUrl: (id: string) => findShown(model, locale, id)?.url,
    findPageUrl: (name: string) => findPageUrl(name, locale, model),
  };
  const findPictureUrl = (target: string): string | undefined => {
    const name = target.replace(/^image:/u, '');
    return toOriginalUrl(findPicture(pictures, name, locales));
  };
  return (target) => {
    if (basePath() !== '' && /^\/(?!\/)/u.test(target))
      return site.url + withBase(withoutBase(target));
    const url = target.startsWith('image:')
      ? findPictureUrl(decodeURI(target))
      : (findTargetUrl(target, links) ?? (isPath(target) ? findPath(target)?.url : undefined));
    return url && site.url + url;
  };
}

async function getTargets({ locale }: Article, toAddress: ToAddress): Promise<MarkdownTargets> {
  const { site, t } = await getLocaleContext(locale);
  const files = await getFiles();
  const locales = localesOfText(getLocale(site, locale));
  return {
    toAddress,
    toFileAddress: (name) => site.url + (findFile(files, name, locales)?.url ?? ''),
    toCalloutTitle: (name) => t(calloutTitles[name]),
    contact: `[${t('article.channelMore')}](${site.url}${contactUrl(locale)})`,
  };
}

const calloutTitles = {
  Note: 'article.note',
  Tip: 'article.tip',
  Attention: 'article.attention',
  Warning: 'article.warning',
} as const;
