/** A file that was checked and may be stored, while it lies on the disk. */
export interface CheckedFile {
  /** As the requester called it, made safe. */
  name: string;
  mediaType: string;
  /** Where it lies as it is to be stored. */
  path: string;
  /** Bytes. */
  size: number;
  /** It is what its first bytes say, but nobody could look further: kept as it came. */
  isUnverified: boolean;
}

/** The same file in memory, about to be stored. */
export interface NewFile {
  /** As the requester called it, made safe. */
  name: string;
  mediaType: string;
  content: Uint8Array;
  /** As with `CheckedFile`. */
  isUnverified?: boolean;
}
