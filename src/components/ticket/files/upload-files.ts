import { type NamedUpload, partBytes } from '../../../schemas/upload.ts';

/** What a server answered; the body is undefined if it is no JSON. */
export interface Answer {
  isOk: boolean;
  status: number;
  body: unknown;
}

/** A file and the random id under which it is sent. */
export interface Upload {
  id: string;
  file: File;
}

export interface Uploading {
  /** Told how much of all has been sent, from 0 to 1. */
  onProgress: (part: number) => void;
  signal: AbortSignal | undefined;
}

/** How long a part may take until the connection counts as lost, in milliseconds. */
const patience = 60_000;

/** A part that took less is followed by a larger one, in milliseconds: a line is as good as it is. */
const quick = 1_500;

/** What came of it: all is there, or the server takes something not. */
export type UploadResult = { uploads: NamedUpload[] } | { refusal: Answer };

/**
 * Sends files in parts, each from where it stopped before. Rejects if the connection is lost; what was
 * sent stays at the server for two hours, so that the next try goes on. `address`: of the tickets.
 */
export async function uploadFiles(
  address: string,
  files: readonly Upload[],
  { onProgress, signal }: Uploading,
): Promise<UploadResult> {
  const total = files.reduce((sum, { file }) => sum + file.size, 0);
  let before = 0;
  for (const { id, file } of files) {
    const show = (offset: number): void => onProgress((before + offset) / total);
    const refusal = await uploadFile(`${address}/uploads/${id}`, file, show, signal);
    if (refusal) return { refusal };
    before += file.size;
  }
  return { uploads: files.map(({ id, file: { name, size } }) => ({ id, name, size })) };
}

async function uploadFile(
  address: string,
  file: File,
  onOffset: (offset: number) => void,
  signal: AbortSignal | undefined,
): Promise<Answer | undefined> {
  const ask = (request: RequestInit): Promise<Response> =>
    fetch(address, { ...request, credentials: 'include', signal: within(signal) });
  let answer = await ask({ method: 'HEAD' });
  let length: number = partBytes.first;
  for (;;) {
    const offset = readOffset(answer);
    if (offset === undefined) return readRefusal(answer);
    onOffset(offset);
    if (offset >= file.size) return undefined;
    const begin = performance.now();
    answer = await ask({
      method: 'PATCH',
      headers: {
        accept: 'application/json',
        'content-type': 'application/partial-upload',
        'upload-offset': String(offset),
      },
      body: file.slice(offset, offset + length),
    });
    const isQuick = performance.now() - begin < quick;
    if (isQuick) length = Math.min(2 * length, partBytes.most);
  }
}

/** Where to go on: told with every part that was taken, and with one that does not fit. */
function readOffset({ ok, status, headers }: Response): number | undefined {
  const offset = Number.parseInt(headers.get('upload-offset') ?? '', 10);
  return (ok || status === 409) && offset >= 0 ? offset : undefined;
}

/** Rejects where no server of ours answers, such as while it starts anew. */
async function readRefusal(response: Response): Promise<Answer> {
  const body: unknown = await response.json();
  return { isOk: false, status: response.status, body };
}

/** Ends after the patience for a part, or when it is given up. */
const within = (signal: AbortSignal | undefined): AbortSignal =>
  AbortSignal.any([AbortSignal.timeout(patience), ...(signal ? [signal] : [])]);
