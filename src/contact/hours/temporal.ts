/**
 * Gives a browser without `Temporal` the polyfill (about 20 kB compressed); others load nothing.
 * To be awaited once before anything else of this folder is called in a browser.
 */
export async function ensureTemporal(): Promise<void> {
  if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');
}
