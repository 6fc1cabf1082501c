/** Replaced at build. A new build starts with an empty store, so that nothing of two builds mixes. */
const buildId = '__BUILD_ID__';
export const storeName = `candil-${buildId}`;

export async function findKept(path: string): Promise<Response | undefined> {
  const store = await caches.open(storeName);
  return store.match(path, { ignoreVary: true });
}
