import { uploadsBusy } from '../http/uploads-busy.ts';

/** What one client may have left here at a time: three of the largest requests, in bytes and files. */
const mostBytes = 75_000_000;
const mostUploads = 60;

interface Share {
  client: string;
  bytes: number;
  /** When it no longer counts, in milliseconds since the epoch. */
  until: number;
}

/** Counts what clients have left here, in memory only; it counts as long as it may lie here. */
export interface Shares {
  /** Counts bytes of a file; throws `uploads_busy` if the client has left too much. */
  take(client: string, upload: string, bytes: number): void;
  /** Files that are no longer here. */
  leave(uploads: readonly string[]): void;
}

export function createShares(lifetime: number, clock: () => Date): Shares {
  const shares = new Map<string, Share>();
  const forgetOld = (now: number): void => {
    // The one that was touched longest ago comes first.
    for (const [upload, { until }] of shares) {
      if (until > now) return;
      shares.delete(upload);
    }
  };
  return {
    take(client, upload, bytes) {
      const now = clock().getTime();
      forgetOld(now);
      const own = [...shares].filter(([, share]) => share.client === client);
      const sum = own.reduce((total, [, share]) => total + share.bytes, bytes);
      const isNew = !own.some(([known]) => known === upload);
      if (sum > mostBytes || (isNew && own.length >= mostUploads)) throw uploadsBusy();
      const before = shares.get(upload)?.bytes ?? 0;
      shares.delete(upload);
      shares.set(upload, { client, bytes: before + bytes, until: now + lifetime });
    },
    leave(uploads) {
      for (const upload of uploads) shares.delete(upload);
    },
  };
}
