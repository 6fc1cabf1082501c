import type { LauncherConfig } from './config.ts';

/** The locale of the site for a page: the one that it names, that of its language, or the default. */
export function chooseLocale({ locales, defaultLocale }: LauncherConfig, named?: string): string {
  const names = Object.keys(locales);
  const find = (tag: string): string | undefined =>
    names.find((name) => `${name}-`.toLowerCase().startsWith(`${tag}-`));
  for (const wanted of [named, document.documentElement.lang]) {
    const tag = (wanted ?? '').toLowerCase();
    const [language = ''] = tag.split('-');
    const found = find(tag) ?? find(language);
    if (found !== undefined) return found;
  }
  return defaultLocale;
}

/**
 * The look of the page: what it says, or in which scheme the browser draws it. A page that says
 * nothing is drawn in light.
 */
export function readTheme(named?: string): 'light' | 'dark' {
  const root = document.documentElement;
  for (const theme of [named, root.dataset['theme']]) {
    if (theme === 'dark' || theme === 'light') return theme;
  }
  const scheme = getComputedStyle(root).colorScheme;
  const followsDevice = scheme.includes('light');
  return scheme.includes('dark') && (!followsDevice || prefersDark().matches) ? 'dark' : 'light';
}

const prefersDark = (): MediaQueryList => matchMedia('(prefers-color-scheme:dark)');

/** Calls back when the look of the page may have changed. */
export function watchTheme(onChange: () => void): void {
  prefersDark().addEventListener('change', onChange);
  new MutationObserver(onChange).observe(document.documentElement, {
    attributeFilter: ['data-theme', 'class', 'style'],
  });
}
