/** A posted form with files. */
export interface Submission {
  /** Of a repeated field, the last. */
  fields: Record<string, string>;
  files: readonly ReceivedFile[];
  /** More files came than are allowed; the others were thrown away. */
  hasTooMany: boolean;
  /** Why files could not be kept although they may be right: nothing is to be stored then. */
  failure?: unknown;
}

/** A file as it came, not yet checked. */
export interface ReceivedFile {
  /** As the requester's device calls it. */
  name: string;
  /** Where it lies until the request is answered. */
  path: string;
  /** It is longer than allowed; what lies there is its beginning. */
  isTooLarge: boolean;
}

export interface UploadLimits {
  files: number;
  /** Bytes of one file. */
  bytes: number;
  /** Bytes of all fields together. */
  fields: number;
  /** Bytes of the whole body. */
  total: number;
}
