import { matchLocale } from '../../i18n/match-locale.ts';
import { rememberedLocaleKey } from './remembered-locale.ts';

/**
 * Leads a reader to the language that they chose on this device; for everyone else it marks the
 * browser’s language. `/?choose` always shows the list, so that readers can choose again.
 */
class LanguageChooser extends HTMLElement {
  connectedCallback(): void {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a[data-locale]')];
    const find = (locale: string | undefined) =>
      links.find((link) => link.dataset['locale'] === locale);
    const remembered = find(readRememberedLocale());
    if (remembered && !new URLSearchParams(location.search).has('choose')) {
      location.replace(remembered.href);
      return;
    }
    const locales = links.map((link) => link.dataset['locale'] ?? '');
    const suggested = find(matchLocale(navigator.languages, locales));
    suggested?.closest('li')?.setAttribute('data-suggested', '');
  }
}

/** The locale that the reader chose on this device; undefined without one or without storage. */
function readRememberedLocale(): string | undefined {
  try {
    return localStorage.getItem(rememberedLocaleKey) ?? undefined;
  } catch {
    return undefined;
  }
}

// Last, because an element that is in the page begins at once, and needs what stands above.
customElements.define('candil-language-chooser', LanguageChooser);
