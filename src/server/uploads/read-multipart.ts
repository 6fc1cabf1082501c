import type { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { Busboy, type BusboyInstance } from '@fastify/busboy';
import { ApiError } from '../http/errors.ts';
import { mostFields } from '../http/request-body.ts';
import { feedParser } from './feed-parser.ts';
import { keepPace } from './keep-pace.ts';
import { keepFile, type FileStream, type ReceivedFile } from './keep-file.ts';
import type { UploadPlace } from './uploads-folder.ts';

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

/** What a form with files may hold at most. */
export interface UploadLimits {
  files: number;
  /** Bytes of one file. */
  bytes: number;
  /** Bytes of all fields together. */
  fields: number;
  /** Bytes of the whole body. */
  total: number;
}

/** Name of the form's control for files. */
const fileControl = 'files';

/** What a form of ours never reaches, so that a hostile body is given up early. */
const partLimits = {
  fieldNameSize: 100,
  /** Bytes: the longest description at four bytes a character, and some to see that it is longer. */
  fieldSize: 100_000,
  fields: mostFields,
  headerPairs: 20,
  headerSize: 4_000,
} as const;

interface Source {
  body: ReadableStream<Uint8Array> | null;
  contentType: string;
}

/**
 * Reads a multipart body piece by piece; files go to `place`, or nowhere without one. Throws
 * `multipart_invalid`, `body_too_large` or `body_incomplete`; what lies in the place then is the
 * caller's to remove. If files cannot be kept, the fields are read all the same: see `failure`.
 */
export async function readMultipart(
  { body, contentType }: Source,
  limits: UploadLimits,
  place: UploadPlace | undefined,
): Promise<Submission> {
  if (!body) throw new ApiError('multipart_invalid');
  const parser = createParser(contentType, limits);
  const reading = new Reading(parser, limits, place);
  // The promise may be rejected before anybody waits for it.
  const done = finished(parser);
  done.catch(() => undefined);
  try {
    const fed = feedParser(parser, keepPace(body), limits.total).then(() => done);
    await Promise.race([fed, reading.broken]);
    return await reading.finish();
  } catch (error) {
    await reading.giveUp();
    throw error instanceof ApiError ? error : new ApiError('multipart_invalid');
  }
}

function createParser(contentType: string, { files, bytes }: UploadLimits): BusboyInstance {
  try {
    return new Busboy({
      headers: { 'content-type': contentType },
      limits: {
        ...partLimits,
        files: files + 1,
        fileSize: bytes,
        parts: partLimits.fields + files + 2,
      },
    });
  } catch {
    throw new ApiError('multipart_invalid');
  }
}

/** What has been read so far. */
class Reading {
  readonly #parser: BusboyInstance;
  readonly #place: UploadPlace | undefined;
  readonly #fields = new Map<string, string>();
  readonly #files: Promise<ReceivedFile | undefined>[] = [];
  readonly #open = new Set<Readable>();
  readonly #broken = Promise.withResolvers<never>();
  #fieldBytes = 0;
  #hasTooMany = false;
  #failure: unknown;

  constructor(parser: BusboyInstance, limits: UploadLimits, place: UploadPlace | undefined) {
    this.#parser = parser;
    this.#place = place;
    this.broken.catch(() => undefined);
    const refuse = (): void => {
      this.#broken.reject(new ApiError('multipart_invalid'));
      // It would go on with what it has in hand.
      parser.destroy();
    };
    parser.on('field', (name, value, isNameCut) => {
      this.#fieldBytes += Buffer.byteLength(value);
      if (isNameCut || this.#fieldBytes > limits.fields) refuse();
      else this.#fields.set(name, value);
    });
    parser.on('file', (control, stream, name) => this.#takeFile(control, stream, name));
    parser.on('fieldsLimit', refuse);
    parser.on('partsLimit', refuse);
    parser.on('filesLimit', () => {
      this.#hasTooMany = true;
    });
  }

  /**
   * Rejects when the body goes beyond a limit, or ends in the middle of a file, which the parser
   * does not report.
   */
  get broken(): Promise<never> {
    return this.#broken.promise;
  }

  async finish(): Promise<Submission> {
    const files = await Promise.all(this.#files);
    return {
      fields: Object.fromEntries(this.#fields),
      files: files.filter((file) => file !== undefined),
      hasTooMany: this.#hasTooMany,
      failure: this.#failure,
    };
  }

  /** Lets go of everything that is open; resolves when nothing is written any more. */
  async giveUp(): Promise<void> {
    this.#parser.destroy();
    for (const stream of this.#open) stream.destroy();
    await Promise.allSettled(this.#files);
  }

  #takeFile(control: string, stream: FileStream, name: string): void {
    stream.on('error', (error) => this.#broken.reject(error));
    if (!this.#place || control !== fileControl) {
      stream.resume();
      return;
    }
    this.#open.add(stream);
    const onFailure = (failure: unknown): void => {
      this.#failure ??= failure;
    };
    const file = keepFile(stream, name, {
      number: this.#files.length,
      place: this.#place,
      onFailure,
    }).finally(() => this.#open.delete(stream));
    file.catch(() => undefined);
    this.#files.push(file);
  }
}
