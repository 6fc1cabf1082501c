/**
 * `/sw.js` of the preview: takes itself away. The built site, seen at the same address before, keeps
 * copies of its pages there, and a writer must not meet one.
 */
export const forgetfulWorker = `self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil((async () => {
  for (const name of await caches.keys()) await caches.delete(name);
  await self.registration.unregister();
})()));
`;
