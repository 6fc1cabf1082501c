import { Disclosure } from './disclosure.ts';
import { themeKey, themes, type Theme } from '../../schemas/theme.ts';

const darkScreen = '(prefers-color-scheme: dark)';

/**
 * Remembers the look that the reader chooses. The radio buttons change it by themselves (tokens.css);
 * a script has put the remembered one in place before the page was painted (src/schemas/theme.ts).
 */
export class ThemeChoice extends Disclosure {
  override connectedCallback(): void {
    super.connectedCallback();
    this.#show();
    // Browsers put back what was chosen on this page before, once all of it is there.
    addEventListener('pageshow', () => this.#show(), { once: true });
    this.addEventListener('change', () => choose(this.#chosen()));
  }

  #show(): void {
    const theme = toTheme(document.documentElement.dataset['theme']);
    for (const radio of this.#radios()) radio.checked = radio.value === theme;
    usePictures(theme);
  }

  #radios(): readonly HTMLInputElement[] {
    return [...this.querySelectorAll('input')];
  }

  #chosen(): Theme {
    return toTheme(this.#radios().find(({ checked }) => checked)?.value);
  }
}

const toTheme = (value: string | undefined): Theme => themes.find((one) => one === value) ?? 'auto';

function choose(theme: Theme): void {
  if (theme === 'auto') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  usePictures(theme);
  try {
    if (theme === 'auto') localStorage.removeItem(themeKey);
    else localStorage.setItem(themeKey, theme);
  } catch {
    // Without storage it is chosen for this page only.
  }
}

/** What the query of a dark picture becomes: media queries know the device alone. */
const queries = { auto: darkScreen, light: 'not all', dark: 'all' } as const;

function usePictures(theme: Theme): void {
  for (const source of document.querySelectorAll<HTMLSourceElement>('source[media]')) {
    if (Object.values<string>(queries).includes(source.media)) source.media = queries[theme];
  }
}
