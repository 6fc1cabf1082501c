import { once } from 'node:events';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** A mail as the server got it. */
export interface ReceivedMail {
  from: string;
  to: string[];
  raw: string;
}

export interface MailServer {
  port: number;
  mails: ReceivedMail[];
  close(): Promise<void>;
}

/** A mail server on a free port of this machine that keeps what it gets. */
export async function startMailServer(
  options: Partial<SMTPServerOptions> = {},
): Promise<MailServer> {
  const mails: ReceivedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onData(stream, session, callback) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        mails.push({
          from: mailFrom === false ? '' : mailFrom.address,
          to: rcptTo.map(({ address }) => address),
          raw: Buffer.concat(parts).toString('utf8'),
        });
        callback();
      });
    },
    ...options,
  });
  server.on('error', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const address = server.server.address();
  if (typeof address !== 'object' || address === null) throw new Error('No port.');
  return {
    port: address.port,
    mails,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** The header of a mail, by lower-case name, with lines that were folded put together again. */
export function readHeader(raw: string): Map<string, string[]> {
  const [head = ''] = raw.split('\r\n\r\n', 1);
  const header = new Map<string, string[]>();
  for (const line of head.replaceAll(/\r\n[ \t]/gu, ' ').split('\r\n')) {
    const [name = '', ...value] = line.split(':');
    const values = header.get(name.toLowerCase()) ?? [];
    header.set(name.toLowerCase(), [...values, decodeWords(value.join(':').trim())]);
  }
  return header;
}

/** Words in another alphabet (RFC 2047). */
function decodeWords(text: string): string {
  return text
    .replaceAll(/(=\?utf-8\?\w\?[^?]*\?=)\s+(?==\?utf-8)/giu, '$1')
    .replaceAll(/=\?utf-8\?([qb])\?([^?]*)\?=/giu, (_, kind: string, words: string) =>
      kind.toLowerCase() === 'b'
        ? Buffer.from(words, 'base64').toString('utf8')
        : decodeQuoted(words.replaceAll('_', ' ')),
    );
}

/** Quoted-printable (RFC 2045, 6.7). */
export const decodeQuoted = (text: string): string =>
  Buffer.from(
    text
      .replaceAll(/=\r\n/gu, '')
      .replaceAll(/=([0-9a-f]{2})/giu, (_, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      ),
    'latin1',
  ).toString('utf8');
