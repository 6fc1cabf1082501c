import { ImapFlow } from 'imapflow';
import { createAlarm } from '../../lib/alarm.ts';
import { receiveMail, type MailParts } from './receive-mail.ts';

/** Largest mail that is read, in bytes: what mail servers commonly take. */
const largestMail = 36_000_000;

/** Between two looks at a mailbox that tells of nothing, and after a failure. In milliseconds. */
const pauses = { look: 60_000, failure: 30_000 } as const;

/** Reads answers by mail, for as long as the server runs. */
export interface Inbox {
  stop(): Promise<void>;
}

/**
 * Reads the unread mails of a mailbox, and marks as read what was taken in. A mail is marked after it
 * was stored: if the process dies in between, it is read again and known. `url` is
 * `imaps://user:password@host:993/INBOX`.
 */
export function startInbox(parts: MailParts, url: string): Inbox {
  const alarm = createAlarm();
  const stopping = new AbortController();
  const run = async (): Promise<void> => {
    const isStopping = (): boolean => stopping.signal.aborted;
    while (!isStopping()) {
      await readInbox(parts, url, { alarm, signal: stopping.signal }).catch((error: unknown) => {
        const reason = error instanceof Error ? error.message : String(error);
        if (!isStopping()) parts.log(`The mailbox of answers is away: ${reason}`);
      });
      if (!isStopping()) await alarm.sleep(pauses.failure);
    }
  };
  const ended = run();
  return {
    async stop() {
      stopping.abort();
      alarm.ring();
      await ended;
    },
  };
}

interface Pace {
  alarm: ReturnType<typeof createAlarm>;
  signal: AbortSignal;
}

/** Reads until it is stopped or the connection ends. */
async function readInbox(parts: MailParts, url: string, { alarm, signal }: Pace): Promise<void> {
  const { client, mailbox } = createClient(url);
  const closed = new AbortController();
  const isOver = (): boolean => closed.signal.aborted || signal.aborted;
  client.on('exists', () => alarm.ring());
  client.on('error', () => undefined);
  client.on('close', () => {
    closed.abort();
    alarm.ring();
  });
  await client.connect();
  try {
    await client.mailboxOpen(mailbox);
    while (!isOver()) {
      await readNew(parts, client, signal);
      await alarm.sleep(pauses.look);
    }
  } finally {
    if (!closed.signal.aborted) await client.logout().catch(() => undefined);
  }
}

function createClient(address: string): { client: ImapFlow; mailbox: string } {
  const url = new URL(address);
  const secure = url.protocol === 'imaps:';
  const client = new ImapFlow({
    host: url.hostname,
    port: Number(url.port === '' ? (secure ? 993 : 143) : url.port),
    secure,
    auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
    logger: false,
    socketTimeout: 5 * 60_000,
  });
  return { client, mailbox: decodeURIComponent(url.pathname.slice(1)) || 'INBOX' };
}

/** Reads what is unread, the oldest first; a mail that fails for a while holds up no other. */
async function readNew(parts: MailParts, client: ImapFlow, signal: AbortSignal): Promise<void> {
  const found = await client.search({ seen: false }, { uid: true });
  for (const uid of found === false ? [] : (found ?? [])) {
    if (signal.aborted) return;
    await readOne(parts, client, uid).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      parts.log(`A mail was not read, and stays unread: ${reason}`);
    });
  }
}

async function readOne(parts: MailParts, client: ImapFlow, uid: number): Promise<void> {
  const options = { uid: true };
  const head = await client.fetchOne(uid, { size: true }, options);
  if (head === false) return;
  if ((head.size ?? 0) > largestMail) {
    parts.log(`A mail of ${head.size ?? 0} bytes is too large to be read.`);
  } else {
    const mail = await client.fetchOne(uid, { source: true }, options);
    if (mail === false || !mail.source) return;
    await receiveMail(parts, mail.source);
  }
  await client.messageFlagsAdd(uid, ['\\Seen'], options);
}
