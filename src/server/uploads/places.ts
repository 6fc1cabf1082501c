import { uploadsBusy } from '../http/uploads-busy.ts';

/** Counts what is received at a time. */
export interface Places {
  /** Throws `uploads_busy` if there are too many, of all or of this client (its address). */
  take(client: string): void;
  leave(client: string): void;
}

/** So many at a time, of all clients and of each. */
export function createPlaces(most: number, mostOfOne: number): Places {
  const byClient = new Map<string, number>();
  let taken = 0;
  return {
    take(client) {
      const own = byClient.get(client) ?? 0;
      if (taken >= most || own >= mostOfOne) throw uploadsBusy();
      taken += 1;
      byClient.set(client, own + 1);
    },
    leave(client) {
      const own = byClient.get(client) ?? 0;
      taken -= 1;
      if (own > 1) byClient.set(client, own - 1);
      else byClient.delete(client);
    },
  };
}
