import { getEntry } from 'astro:content';

/**
 * A value that pages share: read once a build, and in the preview once after each change of the
 * content folder. A reading that failed is tried again.
 */
export function onceABuild<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let cached: Promise<Value> | undefined;
  let revision: string | undefined;
  return async () => {
    if (import.meta.env.DEV) {
      const current = (await readStamp())?.revision;
      if (current !== revision) cached = undefined;
      revision = current;
    }
    cached ??= read().catch((error: unknown) => {
      cached = undefined;
      throw error;
    });
    return cached;
  };
}

/** As `onceABuild`, for each of several keys. */
export function onceABuildFor<Value>(
  read: (key: string) => Promise<Value>,
): (key: string) => Promise<Value> {
  const readers = new Map<string, () => Promise<Value>>();
  return (key) => {
    const reader = readers.get(key) ?? onceABuild(() => read(key));
    readers.set(key, reader);
    return reader();
  };
}

/**
 * Whether this is `npm run dev`, which shows drafts. `import.meta.env.DEV` does not tell: a
 * variable `DEV` in the environment of a build makes it true, and drafts would be published.
 */
export const isPreview = async (): Promise<boolean> => (await readStamp())?.isPreview === true;

const readStamp = async () => (await getEntry('stamps', 'all'))?.data;
