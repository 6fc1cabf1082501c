import { languageOf } from '../../lib/intl/intl-names.ts';
import { fold } from './normalize.ts';

const none: ReadonlySet<string> = new Set();

/**
 * Finds the words of a language (BCP 47 tag), folded, in lists by language whose words stand between
 * blanks; none if no list is known. A list is read when it is first asked for.
 */
export function createWordLists(
  lists: ReadonlyMap<string, string>,
): (tag: string) => ReadonlySet<string> {
  const sets = new Map<string, ReadonlySet<string>>();
  return (tag) => {
    const language = languageOf(tag);
    const list = lists.get(language);
    if (list === undefined) return none;
    const known = sets.get(language) ?? new Set(list.trim().split(/\s+/u).map(fold));
    sets.set(language, known);
    return known;
  };
}
