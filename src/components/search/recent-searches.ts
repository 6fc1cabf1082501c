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
    try {
      const stored: unknown = JSON.parse(localStorage.getItem(this.#key) ?? '[]');
      return Array.isArray(stored) ? stored.filter(isText).slice(0, limit) : [];
    } catch {
      // Without storage, or with something strange in it, nothing is remembered.
      return [];
    }
  }

  add(query: string): void {
    this.#write(() => {
      localStorage.setItem(this.#key, JSON.stringify(addRecent(this.list(), query)));
    });
  }

  clear(): void {
    this.#write(() => localStorage.removeItem(this.#key));
  }

  #write(action: () => void): void {
    try {
      action();
    } catch {
      // A full or forbidden storage is no reason to disturb a reader.
    }
  }
}

const isText = (value: unknown): value is string => typeof value === 'string';
