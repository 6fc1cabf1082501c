import { z } from 'zod/mini';

const articlesSchema = z.object({
  /** By id of the article: title and address. */
  articles: z.record(z.string(), z.tuple([z.string(), z.string()])),
  /** By id of the article: ids of those about the same. */
  related: z.record(z.string(), z.array(z.string())),
  /** By id of the topic: ids of the articles that solve it. */
  topics: z.record(z.string(), z.array(z.string())),
});
/** What a locale has to suggest for an article or a topic. */
export type LauncherArticles = z.infer<typeof articlesSchema>;

/** An article that may be what the reader looks for. */
export interface SuggestedArticle {
  title: string;
  url: string;
}

/** More would push those who can be asked off the panel. */
export const mostSuggested = 4;

/** Throws if there is nothing to be had. */
export async function loadArticles(url: string): Promise<LauncherArticles> {
  return articlesSchema.parse(await (await fetch(url)).json());
}

/** The article that a page names with those about the same, then those of its topic, each once. */
export function suggestFor(
  { article, topic }: { article?: string | undefined; topic?: string | undefined },
  { articles, related, topics }: LauncherArticles,
): readonly SuggestedArticle[] {
  const of = (lists: Readonly<Record<string, readonly string[]>>, id = ''): readonly string[] =>
    Object.hasOwn(lists, id) ? (lists[id] ?? []) : [];
  const ids = new Set([
    ...(article === undefined ? [] : [article]),
    ...of(related, article),
    ...of(topics, topic),
  ]);
  return [...ids]
    .flatMap((id) => {
      const found = Object.hasOwn(articles, id) ? articles[id] : undefined;
      return found ? [{ title: found[0], url: found[1] }] : [];
    })
    .slice(0, mostSuggested);
}
