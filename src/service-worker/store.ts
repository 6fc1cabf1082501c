/** Replaced at build. A new build starts with an empty store, so that nothing of two builds mixes. */
const buildId = '__BUILD_ID__';

/** Path under which the site stands: the worker lies at its root. Empty at the root of a host. */
export const base = new URL('.', location.href).pathname.slice(0, -1);

/** What the stores of this site begin with: on one host another help centre may stand under another path. */
const ownStart = base === '' ? 'candil-' : `candil ${base} `;

export const storeName = ownStart + buildId;

/** Removes what builds of before kept. */
export async function removeOtherStores(): Promise<void> {
  const names = await caches.keys();
  const others = names.filter((name) => name.startsWith(ownStart) && name !== storeName);
  await Promise.all(others.map((name) => caches.delete(name)));
}

export async function findKept(path: string): Promise<Response | undefined> {
  const store = await caches.open(storeName);
  return store.match(path, { ignoreVary: true });
}
