import type { Suggestions } from './render-help.ts';

let loading: Promise<Suggestions | undefined> | undefined;

/**
 * The articles that an empty field offers, as the build wrote them; undefined without any, or if they
 * cannot be loaded: the next call tries again.
 */
export function loadSuggestions(url: string): Promise<Suggestions | undefined> {
  loading ??= fetchSuggestions(url).catch(() => {
    loading = undefined;
    return undefined;
  });
  return loading;
}

async function fetchSuggestions(url: string): Promise<Suggestions | undefined> {
  const response = await fetch(url);
  const answer: unknown = response.ok ? await response.json() : undefined;
  return isSuggestions(answer) && answer.articles.length > 0 ? answer : undefined;
}

/** Only the rarest part is checked, since page and file are of the same build. */
const isSuggestions = (value: unknown): value is Suggestions =>
  typeof value === 'object' && value !== null && 'articles' in value;
