/** What a server answered; the body is undefined if it is no JSON. */
export interface Answer {
  isOk: boolean;
  status: number;
  body: unknown;
}

interface FormToSend {
  values: Record<string, string>;
  files: readonly File[];
  headers: Record<string, string>;
  /** Told how much has been sent, from 0 to 1. */
  onProgress: (part: number) => void;
}

/** So long without any progress, and the connection counts as lost. In milliseconds. */
const patience = 60_000;

/**
 * Sends a form with files. `XMLHttpRequest`, because `fetch` tells nothing of how far it is. Rejects
 * if the connection is lost.
 */
export function sendForm(
  address: string,
  { values, files, headers, onProgress }: FormToSend,
): Promise<Answer> {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.append(name, value);
  for (const file of files) form.append('files', file, file.name);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const timer = { id: 0 };
    const wait = (): void => {
      clearTimeout(timer.id);
      timer.id = window.setTimeout(() => request.abort(), patience);
    };
    const end = (): void => clearTimeout(timer.id);
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      wait();
      onProgress(total > 0 ? loaded / total : 0);
    });
    request.addEventListener('loadend', end);
    request.addEventListener('load', () => resolve(toAnswer(request)));
    for (const event of ['error', 'abort'] as const) {
      request.addEventListener(event, () => reject(new Error('The connection was lost.')));
    }
    request.open('POST', address);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    wait();
    request.send(form);
  });
}

function toAnswer({ status, responseText }: XMLHttpRequest): Answer {
  const isOk = status >= 200 && status < 300;
  try {
    const body: unknown = JSON.parse(responseText);
    return { isOk, status, body };
  } catch {
    return { isOk, status, body: undefined };
  }
}
