import { readStrings, writeStrings } from '../../lib/stored-strings.ts';

/** Queries that are kept: more would hide what stands below. */
const limit = 5;

/** The list with a query in front; without an earlier one that says the same or was its beginning. */
export function addRecent(queries: readonly string[], query: string): string[] {
  const said = query.trim();
  if (said === '') return [...queries];
  const lower = said.toLowerCase();
  const others = queries.filter((other) => !lower.startsWith(other.toLowerCase()));
  return [said, ...others].slice(0, limit);
}

/** What was asked on this device in a language, last first. It is sent to nobody. */
export class RecentSearches {
  readonly #key: string;

  constructor(language: string) {
    this.#key = `candil:recent-searches:${language}`;
  }

  list(): string[] {
    return readStrings(this.#key).slice(0, limit);
  }

  add(query: string): void {
    writeStrings(this.#key, addRecent(this.list(), query));
  }

  clear(): void {
    try {
      localStorage.removeItem(this.#key);
    } catch {
      // Without storage there is nothing to remove.
    }
  }
}
