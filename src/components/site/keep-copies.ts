import { isSavingData } from './connection.ts';

/**
 * Starts the service worker, unless the reader saves data. A page that was opened without it tells
 * it what to keep, itself included.
 */
export async function keepCopies(): Promise<void> {
  // Absent on plain http, except on localhost.
  if (!('serviceWorker' in navigator) || isSavingData()) return;
  const { serviceWorker } = navigator;
  const isFirst = !serviceWorker.controller;
  // Refused in private windows of some browsers; the site works without.
  const registered = await serviceWorker.register('/sw.js').catch(() => undefined);
  if (!registered || !isFirst) return;
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  (await serviceWorker.ready).active?.postMessage([location.pathname, ...loaded]);
}
