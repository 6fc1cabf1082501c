import { StorageUnavailable } from './storage-error.ts';

/**
 * The result of `work`, or a `StorageUnavailable` if it takes longer than `most` milliseconds. The
 * work itself goes on: only the waiting for it ends.
 */
export async function within<Result>(most: number, work: Promise<Result>): Promise<Result> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new StorageUnavailable('late')), most);
  try {
    return await Promise.race([work, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}
