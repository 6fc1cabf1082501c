import { ApiError } from './http/errors.ts';

export interface ReadyParts {
  /** The process was told to stop. */
  isStopping: () => boolean;
  /** Whether the tables are those of this version; rejects if the database is away. */
  isMigrated: () => Promise<boolean>;
  /** Whether the build is there. */
  hasSite: () => Promise<boolean>;
}

/** Seconds after which to ask again. */
const retryAfter = '5';

/**
 * Returns a function that throws `not_ready`, with all that is missing, while the process can take no
 * traffic. Unlike the health check it only reads: with a full disk pages and tallies still go out.
 */
export function createReadyCheck({ isStopping, isMigrated, hasSite }: ReadyParts) {
  return async (): Promise<void> => {
    const [storage, site] = await Promise.all([
      isMigrated().then(
        (isIt) => (isIt ? {} : { storage: 'outdated' }),
        () => ({ storage: 'away' }),
      ),
      hasSite().then((isIt) => (isIt ? {} : { site: 'missing' })),
    ]);
    const fields = { ...(isStopping() && { server: 'stopping' }), ...storage, ...site };
    if (Object.keys(fields).length === 0) return;
    throw new ApiError('not_ready', { fields, headers: { 'Retry-After': retryAfter } });
  };
}
