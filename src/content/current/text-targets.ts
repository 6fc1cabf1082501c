import { z } from 'zod';
import { getLocale } from '../../i18n/locales.ts';
import { findListener } from '../../lib/page-questions.ts';
import type { Article } from '../model/article.ts';
import { findShown } from '../model/site-model.ts';
import { findPageUrl } from '../model/site-pages.ts';
import type { LinkedPath } from '../render/article-body.ts';
import { getMarkdownAddress } from './article-markdown.ts';
import { getBodyMedia } from './body-media.ts';
import { getSiteModel } from './model.ts';

/** What the text of an article asks of the rest of the site: where what it names stands. */
export interface TextTargets {
  /** Address of an article in the reader's locale. */
  findArticleUrl: (id: string) => string | undefined;
  findPageUrl: (name: string) => string | undefined;
  findPictureUrl: (name: string) => string | undefined;
  findPath: (path: string) => LinkedPath | undefined;
  /** HTML of a picture. */
  toPicture: (name: string, alt: string, width?: number) => string | undefined;
  /** Whole address of a link in the text as Markdown. */
  toAddress: (target: string) => string | undefined;
}

/** A question: its kind, the name that is asked for, and, of pictures, what decides their HTML. */
const questionSchema = z.union([
  z.tuple([
    z.enum(['findArticleUrl', 'findPageUrl', 'findPictureUrl', 'findPath', 'toAddress']),
    z.string(),
  ]),
  z.tuple([z.literal('toPicture'), z.string(), z.string(), z.number().nullable()]),
]);

type Question = z.infer<typeof questionSchema>;

/** The targets of the text of an article, on a page of a locale: its own, or one that borrows it. */
export async function getTextTargets(
  article: Article,
  locale = article.locale,
): Promise<TextTargets> {
  const model = await getSiteModel();
  const site = getLocale(model.site, locale);
  const { findPath, findPictureUrl, toPicture } = await getBodyMedia(article, locale);
  return {
    findArticleUrl: (id) =>
      findShown(model, site.locale, id)?.url ?? model.originals.get(article.locale)?.get(id)?.url,
    findPageUrl: (name) => findPageUrl(name, site.locale, model),
    findPictureUrl,
    findPath,
    toPicture,
    toAddress: await getMarkdownAddress(article),
  };
}

/**
 * The same targets; each question of the page with this key is told to the program that builds. Without
 * a key, nothing is.
 */
export function toldTargets(key: string | undefined, targets: TextTargets): TextTargets {
  const listener = findListener();
  if (key === undefined || !listener) return targets;
  const asked = new Map<string, unknown>();
  listener.put(key, asked);
  const tell = <Answer>(question: Question, answer: Answer): Answer => {
    asked.set(JSON.stringify(question), answer);
    return answer;
  };
  return {
    findArticleUrl: (id) => tell(['findArticleUrl', id], targets.findArticleUrl(id)),
    findPageUrl: (name) => tell(['findPageUrl', name], targets.findPageUrl(name)),
    findPictureUrl: (name) => tell(['findPictureUrl', name], targets.findPictureUrl(name)),
    findPath: (path) => tell(['findPath', path], targets.findPath(path)),
    toPicture: (name, alt, width) =>
      tell(['toPicture', name, alt, width ?? null], targets.toPicture(name, alt, width)),
    toAddress: (target) => tell(['toAddress', target], targets.toAddress(target)),
  };
}

/** What a question, as it was told, is answered now. */
export function ask(told: string, targets: TextTargets): string | LinkedPath | undefined {
  const question = questionSchema.parse(JSON.parse(told));
  if (question[0] !== 'toPicture') return targets[question[0]](question[1]);
  const [, name, alt, width] = question;
  return targets.toPicture(name, alt, width ?? undefined);
}
