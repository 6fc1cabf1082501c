import ar from './strings/ar.json' with { type: 'json' };
import de from './strings/de.json' with { type: 'json' };
import en from './strings/en.json' with { type: 'json' };
import es from './strings/es.json' with { type: 'json' };
import fr from './strings/fr.json' with { type: 'json' };
import ptBR from './strings/pt-BR.json' with { type: 'json' };

/** Texts of the interface, nested by area: `{ vote: { question: '…' } }`. */
export interface StringTree {
  [key: string]: string | StringTree;
}

/** The strings that ship with Candil, by language tag. A new language is one file and one line. */
export const builtInStrings: Record<string, StringTree> = { ar, de, en, es, fr, 'pt-BR': ptBR };

/** English names every key; its type checks the keys in the code. */
export const referenceStrings: StringTree = en;

/**
 * The built-in strings nearest to a language tag: the tag itself, its language, another region of
 * that language; undefined if Candil does not ship the language.
 */
export function findBuiltInStrings(tag: string): StringTree | undefined {
  const language = new Intl.Locale(tag).language;
  const nearest =
    [tag, language].find((candidate) => candidate in builtInStrings) ??
    Object.keys(builtInStrings).find((candidate) => candidate.split('-')[0] === language);
  return nearest === undefined ? undefined : builtInStrings[nearest];
}

/** `base` with every string of `overrides` put in its place; neither is changed. */
export function mergeStrings(base: StringTree, overrides: StringTree): StringTree {
  const merged: StringTree = { ...base };
  for (const [key, value] of Object.entries(overrides)) {
    const existing = merged[key];
    merged[key] =
      typeof value === 'object' && typeof existing === 'object'
        ? mergeStrings(existing, value)
        : value;
  }
  return merged;
}
