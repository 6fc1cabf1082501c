import type { SiteLocale } from '../../i18n/locales.ts';
import { contactTopicUrl } from '../../i18n/urls.ts';
import type { Topic } from '../../schemas/topic.ts';
import type { TopicChoices } from '../channels/channel-data.ts';
import { byOrder, type Entry } from '../contact-facts.ts';
import type { LinkedArticle } from './list-notices.ts';
import { toLocalText, type LocalText } from '../../i18n/local-text.ts';

/** A topic, or a part of one, by its page. */
export interface TopicPart {
  id: string;
  url: string;
  label: LocalText;
}

/** A topic on the contact page, with its parts. */
export interface TopicLink extends TopicPart {
  parts: readonly TopicPart[];
}

/** The topics of the contact page in their order; a part stands under its topic. */
export function listTopicLinks(
  topics: readonly Entry<Topic>[],
  locale: SiteLocale,
): readonly TopicLink[] {
  const toLink = ({ id, data }: Entry<Topic>): TopicPart => ({
    id,
    url: contactTopicUrl(locale.locale, id),
    label: toLocalText(data.label, locale),
  });
  const ordered = topics.toSorted(byOrder);
  return ordered
    .filter(({ data }) => data.parent === undefined)
    .map((topic) => ({
      ...toLink(topic),
      parts: ordered.filter(({ data }) => data.parent === topic.id).map(toLink),
    }));
}

/** What the browser needs of the topics that can be chosen on the contact page. */
export function listTopicChoices(
  topics: readonly Entry<Topic>[],
  findArticle: (articleId: string) => LinkedArticle | undefined,
): TopicChoices {
  return Object.fromEntries(
    topics.map(({ id }) => {
      const { ids, channels, articles } = getTopicFacts(topics, id);
      const help = articles
        .flatMap((article) => findArticle(article) ?? [])
        .slice(0, helpfulArticles);
      const choice = {
        topics: [...ids],
        channels: channels && [...channels],
        help: help.map(({ url, title }) => ({ url, title: title.text, lang: title.lang })),
      };
      return [id, choice];
    }),
  );
}

/** Articles that are named beside a topic: one line of a desk. */
const helpfulArticles = 3;

/** What the page of a topic is about. */
export interface TopicFacts {
  /** Its id and its parent's. */
  ids: readonly string[];
  /** Ids of the channels that take it; undefined: all. */
  channels: readonly string[] | undefined;
  /** Ids of the articles that solve it, its own first. */
  articles: readonly string[];
}

/** A topic with what it has from its parent. Throws if there is no such topic. */
export function getTopicFacts(topics: readonly Entry<Topic>[], id: string): TopicFacts {
  const topic = topics.find((one) => one.id === id);
  if (!topic) throw new Error(`There is no topic "${id}".`);
  const parent = topics.find((one) => one.id === topic.data.parent);
  return {
    ids: parent ? [id, parent.id] : [id],
    channels: topic.data.channels ?? parent?.data.channels,
    articles: [...new Set([...topic.data.articles, ...(parent?.data.articles ?? [])])],
  };
}

/**
 * The topic that an article solves: of those that list it, the one that lists it first; undefined if
 * none does.
 */
export const findTopicOf = (
  topics: readonly Entry<Topic>[],
  articleId: string,
): string | undefined =>
  topics
    .filter(({ data }) => data.articles.includes(articleId))
    .toSorted(byOrder)
    .toSorted(
      (one, other) => one.data.articles.indexOf(articleId) - other.data.articles.indexOf(articleId),
    )[0]?.id;
