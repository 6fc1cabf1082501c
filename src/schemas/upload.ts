/**
 * Bytes of one part of a file. The largest is what nginx lets through by itself (`client_max_body_size`
 * is 1 MB); the first is small, so that a bad line has sent it in seconds.
 */
export const partBytes = { first: 128_000, most: 1_000_000 } as const;

/** A file that came in parts, as the ticket names it. */
export interface NamedUpload {
  /** Random id under which it was sent. */
  id: string;
  /** As the requester's device calls it. */
  name: string;
  /** Bytes. */
  size: number;
}
