/** Where the device keeps the language that the reader chose by hand. */
export const rememberedLocaleKey = 'candil:locale';

/** Remembers the locale of a link with `data-locale` that was clicked. */
export function rememberClickedLocale(event: Event): void {
  const link = event.target instanceof Element ? event.target.closest('a[data-locale]') : null;
  const locale = link?.getAttribute('data-locale');
  if (!locale) return;
  try {
    localStorage.setItem(rememberedLocaleKey, locale);
  } catch {
    // Without storage the choice is not remembered; the link works all the same.
  }
}
