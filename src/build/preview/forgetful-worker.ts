/**
 * `/sw.js` of the preview: a service worker that removes itself and its copies. The built site,
 * seen at the same address before, has left one, and a writer must not be shown its old pages.
 */
export const forgetfulWorker = `self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil((async () => {
  for (const name of await caches.keys()) await caches.delete(name);
  await self.registration.unregister();
})()));
`;
