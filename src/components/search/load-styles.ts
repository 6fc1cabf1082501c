const loading = new Map<string, Promise<void>>();

/**
 * Adds a style sheet to the page, once; ends when it is there or will not come. Astro would put a sheet
 * that a script imports into every page.
 */
export function loadStyles(url: string): Promise<void> {
  const known = loading.get(url);
  if (known) return known;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = url;
  const loaded = new Promise<void>((resolve) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => resolve());
  });
  loading.set(url, loaded);
  document.head.append(link);
  return loaded;
}
