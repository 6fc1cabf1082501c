import { createInstance, type ParseKeys, type TOptions } from 'i18next';
import { LruCache } from '../lib/lru-cache.ts';
import type en from './strings/en.json';
import {
  findBuiltInStrings,
  mergeStrings,
  referenceStrings,
  type StringTree,
} from './interface-strings.ts';
import type { SiteLocale } from './locales.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof en };
  }
}

/** Every key of the interface strings, without plural and register suffixes. */
export type StringKey = ParseKeys;

/** The text of a key in one locale and register. `count` chooses the plural form. */
export type Translate = (key: StringKey, values?: Record<string, string | number>) => string;

/** What turns the values of a page into words: its locale and its translator. */
export interface PageLanguage {
  locale: SiteLocale;
  t: Translate;
}

/**
 * The translator of one locale. `overrides` come from `content/strings/<locale>.yaml`. A key
 * without a text throws an error that names key and locale, which stops the build.
 */
export function createTranslator(
  locale: Pick<SiteLocale, 'tag' | 'register'>,
  overrides: StringTree = {},
): Translate {
  const builtIn = findBuiltInStrings(locale.tag) ?? referenceStrings;
  const instance = createInstance({
    lng: locale.tag,
    resources: { [locale.tag]: { translation: mergeStrings(builtIn, overrides) } },
    fallbackLng: false,
    initAsync: false,
    interpolation: { escapeValue: false },
    parseMissingKeyHandler: (key) => {
      throw new Error(
        `InterfaceStringMissing src/i18n/strings/${locale.tag}.json\n` +
          `The key "${key}" has no text in the locale "${locale.tag}". Add it there, or to content/strings/${locale.tag}.yaml.`,
      );
    },
  });
  void instance.init();
  return keepTexts((key, values = {}) => {
    const options: TOptions = { ...values, context: locale.register };
    return instance.t(key, options);
  });
}

/** Texts that are cached: those without values, and those with values that recur on every page. */
const mostKept = 2_000;

/**
 * Caches texts: the pages of a locale share most of them, and i18next takes 4 s of a build of
 * 10,000 articles.
 */
function keepTexts(translate: Translate): Translate {
  const kept = new LruCache<string, string>(mostKept);
  return (key, values) => {
    const id = values === undefined ? key : key + JSON.stringify(values);
    const known = kept.get(id);
    if (known !== undefined) return known;
    const text = translate(key, values);
    kept.set(id, text);
    return text;
  };
}
