import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import { Busboy, type BusboyInstance } from '@fastify/busboy';
import { privateFile } from '../data-folder/private-mode.ts';
import { ApiError } from '../errors.ts';
import type { ReceivedFile, Submission, UploadLimits } from './submission.ts';

/** Name of the form's control for files. */
const fileControl = 'files';

/** What a form of ours never reaches, so that a hostile body is given up early. */
const partLimits = {
  fieldNameSize: 100,
  /** Bytes: the longest description at four bytes a character, and some to see that it is longer. */
  fieldSize: 100_000,
  fields: 100,
  headerPairs: 20,
  headerSize: 4_000,
} as const;

interface Source {
  body: ReadableStream<Uint8Array> | null;
  contentType: string;
}

/**
 * Reads a multipart body piece by piece; files go to `folder`, or nowhere without one. Throws
 * `multipart_invalid`, `body_too_large` or `body_incomplete`; what lies in the folder then is the
 * caller's to remove.
 */
export async function readMultipart(
  { body, contentType }: Source,
  limits: UploadLimits,
  folder: string | undefined,
): Promise<Submission> {
  const parser = createParser(contentType, limits);
  const reading = new Reading(parser, folder);
  // The promise may be rejected before anybody waits for it.
  const done = finished(parser);
  done.catch(() => undefined);
  try {
    await feed(parser, body, limits.total);
    await done;
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

/** Hands the body over no faster than it is taken. */
async function feed(
  parser: BusboyInstance,
  body: ReadableStream<Uint8Array> | null,
  total: number,
): Promise<void> {
  if (!body) throw new ApiError('multipart_invalid');
  const reader = body.getReader();
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(() => {
        throw new ApiError('body_incomplete');
      });
      if (done) break;
      bytes += value.byteLength;
      if (bytes > total) throw new ApiError('body_too_large');
      if (parser.destroyed) throw new ApiError('multipart_invalid');
      if (!parser.write(value)) await once(parser, 'drain');
    }
    parser.end();
  } finally {
    reader.releaseLock();
  }
}

/** What has been read so far. */
class Reading {
  readonly #parser: BusboyInstance;
  readonly #folder: string | undefined;
  readonly #fields = new Map<string, string>();
  readonly #files: Promise<ReceivedFile | undefined>[] = [];
  readonly #open = new Set<Readable>();
  #isInvalid = false;
  #hasTooMany = false;

  constructor(parser: BusboyInstance, folder: string | undefined) {
    this.#parser = parser;
    this.#folder = folder;
    const refuse = (): void => {
      this.#isInvalid = true;
    };
    parser.on('field', (name, value, isNameCut) => {
      if (isNameCut) refuse();
      this.#fields.set(name, value);
    });
    parser.on('file', (control, stream, name) => this.#takeFile(control, stream, name));
    parser.on('fieldsLimit', refuse);
    parser.on('partsLimit', refuse);
    parser.on('filesLimit', () => {
      this.#hasTooMany = true;
    });
  }

  async finish(): Promise<Submission> {
    const files = await Promise.all(this.#files);
    if (this.#isInvalid) throw new ApiError('multipart_invalid');
    return {
      fields: Object.fromEntries(this.#fields),
      files: files.filter((file) => file !== undefined),
      hasTooMany: this.#hasTooMany,
    };
  }

  /** Lets go of everything that is open; resolves when nothing is written any more. */
  async giveUp(): Promise<void> {
    this.#parser.destroy();
    for (const stream of this.#open) stream.destroy();
    await Promise.allSettled(this.#files);
  }

  #takeFile(control: string, stream: FileStream, name: string): void {
    // An error without a listener would end the process.
    stream.on('error', () => undefined);
    if (this.#folder === undefined || control !== fileControl) {
      stream.resume();
      return;
    }
    const path = join(this.#folder, String(this.#files.length));
    this.#open.add(stream);
    const file = writeFile(stream, name, path).finally(() => this.#open.delete(stream));
    file.catch(() => undefined);
    this.#files.push(file);
  }
}

interface FileStream extends Readable {
  truncated: boolean;
  bytesRead: number;
}

/** Writes a file; undefined for the empty one that a browser sends where none was chosen. */
async function writeFile(
  stream: FileStream,
  name: string,
  path: string,
): Promise<ReceivedFile | undefined> {
  await pipeline(stream, createWriteStream(path, { flags: 'wx', mode: privateFile }));
  if (name === '' && stream.bytesRead === 0) return undefined;
  return { name, path, isTooLarge: stream.truncated };
}
