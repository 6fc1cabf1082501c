import { request } from 'node:http';

export interface SlowUpload {
  /** Sends the other half; resolves with the status of the answer. */
  finish(): Promise<number | undefined>;
  /** Lets go of the connection. */
  giveUp(): void;
}

/** A ticket with a file, of which half has come: until `finish`, the file lies in `uploads/`. */
export function sendSlowly(address: string): SlowUpload {
  const boundary = 'b';
  const fields = {
    topic: 'other',
    subject: 'Broken',
    description: 'x',
    email: 'ana@example.org',
    locale: 'en',
  };
  const parts = Object.entries(fields).map(
    ([name, value]) =>
      `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const file = `--${boundary}\r\nContent-Disposition: form-data; name="files"; filename="a.txt"\r\nContent-Type: text/plain\r\n\r\n`;
  const first = `${parts.join('')}${file}The first half`;
  const second = `, and the second.\r\n--${boundary}--\r\n`;
  const headers = {
    'content-type': `multipart/form-data; boundary=${boundary}`,
    'content-length': first.length + second.length,
    accept: 'application/json',
  };
  const answer = Promise.withResolvers<number | undefined>();
  const sending = request(`${address}/api/tickets`, { method: 'POST', headers }, (response) => {
    response.resume();
    answer.resolve(response.statusCode);
  });
  sending.once('error', answer.reject);
  answer.promise.catch(() => undefined);
  sending.write(first);
  return {
    finish() {
      sending.end(second);
      return answer.promise;
    },
    giveUp: () => sending.destroy(),
  };
}
