import { once } from 'node:events';
import { Writable, type Readable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import { ApiError } from '../http/errors.ts';
import type { MadeFile, UploadPlace } from './uploads-folder.ts';

/** A file as it came, not yet checked. */
export interface ReceivedFile {
  /** As the requester's device calls it. */
  name: string;
  /** Where it lies until the request is answered. */
  path: string;
  /** It is longer than allowed; what lies there is its beginning. */
  isTooLarge: boolean;
}

/** A file of a body, as the parser hands it over. */
export interface FileStream extends Readable {
  truncated: boolean;
  bytesRead: number;
}

interface Keeping {
  place: UploadPlace;
  /** Which of the files it is, from 0. */
  number: number;
  /** Called with why the file could not be kept; the rest of it is thrown away then. */
  onFailure: (failure: unknown) => void;
}

/** Writes a file; undefined for the empty one that a browser sends where none was chosen. */
export async function keepFile(
  stream: FileStream,
  name: string,
  { place, number, onFailure }: Keeping,
): Promise<ReceivedFile | undefined> {
  if (name === '' && (await isEmpty(stream))) {
    stream.resume();
    return undefined;
  }
  // A pipeline from a stream that was already destroyed would never end.
  if (stream.destroyed) throw new ApiError('multipart_invalid');
  const target = new FileTarget(() => place.makeFile(String(number)));
  await pipeline(stream, target);
  if (target.path === undefined || target.failure !== undefined) {
    onFailure(target.failure);
    return undefined;
  }
  return { name, path: target.path, isTooLarge: stream.truncated };
}

async function isEmpty(stream: FileStream): Promise<boolean> {
  if (stream.readableLength === 0 && !stream.readableEnded) {
    await Promise.race([once(stream, 'readable'), finished(stream)]);
  }
  return stream.readableLength === 0;
}

/**
 * A file that is created when its first bytes come. A failure is remembered instead of thrown, and
 * the rest is thrown away, so that the remaining body, with what somebody typed, is still read.
 */
class FileTarget extends Writable {
  readonly #make: () => Promise<MadeFile>;
  #opened: MadeFile | undefined;
  #failure: unknown;
  #isClosed = false;
  #last: Promise<void> = Promise.resolve();

  constructor(make: () => Promise<MadeFile>) {
    super();
    this.#make = make;
  }

  get path(): string | undefined {
    return this.#opened?.path;
  }

  get failure(): unknown {
    return this.#failure;
  }

  override _write(part: Uint8Array, _: BufferEncoding, done: () => void): void {
    void this.#do(() => this.#append(part)).then(done);
  }

  /** An empty file is a file too. Some disks tell only when it is closed that they are full. */
  override _final(done: () => void): void {
    void this.#do(() => this.#append(new Uint8Array()));
    void this.#do(() => this.#close()).then(done);
  }

  /** May come in the middle of a write. */
  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    void this.#do(() => this.#close()).then(() => done(error));
  }

  /** Does one thing after the other; the first failure is kept. */
  #do(work: () => Promise<void>): Promise<void> {
    this.#last = this.#last.then(work).catch((failure: unknown) => {
      this.#failure ??= failure;
    });
    return this.#last;
  }

  async #append(part: Uint8Array): Promise<void> {
    if (this.#failure !== undefined) return;
    this.#opened ??= await this.#make();
    await this.#opened.file.appendFile(part);
  }

  async #close(): Promise<void> {
    const file = this.#isClosed ? undefined : this.#opened?.file;
    this.#isClosed = true;
    await file?.close();
  }
}
