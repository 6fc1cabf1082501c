import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';

/** A mailbox with mails that are read or not. */
export interface ImapServer {
  url: string;
  mails: { raw: string; isSeen: boolean }[];
  /** Puts a mail into it and tells whoever waits. */
  deliver(raw: string): void;
  close(): Promise<void>;
}

/** The part of IMAP4rev1 (RFC 3501) that a reader of unread mails uses, with IDLE (RFC 2177). */
export async function startImapServer(): Promise<ImapServer> {
  const mails: ImapServer['mails'] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
    socket.write('* OK [CAPABILITY IMAP4rev1 IDLE] ready\r\n');
    let text = '';
    let idle = '';
    socket.on('data', (part) => {
      text += part.toString('latin1');
      for (let end = text.indexOf('\r\n'); end !== -1; end = text.indexOf('\r\n')) {
        const line = text.slice(0, end);
        text = text.slice(end + 2);
        if (line.toUpperCase() === 'DONE') socket.write(`${idle} OK IDLE\r\n`);
        else idle = answer(socket, line, mails) ?? idle;
      }
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('No port.');
  return {
    url: `imap://answers:secret@127.0.0.1:${address.port}/INBOX`,
    mails,
    deliver(raw) {
      mails.push({ raw, isSeen: false });
      for (const socket of sockets) socket.write(`* ${mails.length} EXISTS\r\n`);
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Answers one command; returns the tag of an IDLE. */
function answer(socket: Socket, line: string, mails: ImapServer['mails']): string | undefined {
  const [tag = '', name = '', ...rest] = line.split(' ');
  const command =
    name.toUpperCase() === 'UID' ? `UID ${rest[0]?.toUpperCase() ?? ''}` : name.toUpperCase();
  const done = (): boolean => socket.write(`${tag} OK done\r\n`);
  const findUid = (): number => Number(rest[1]);
  switch (command) {
    case 'IDLE':
      socket.write('+ idling\r\n');
      return tag;
    case 'CAPABILITY':
      socket.write('* CAPABILITY IMAP4rev1 IDLE\r\n');
      break;
    case 'LIST':
    case 'LSUB':
      socket.write(`* ${command} () "/" "INBOX"\r\n`);
      break;
    case 'SELECT':
      socket.write(
        `* FLAGS (\\Seen)\r\n* OK [PERMANENTFLAGS (\\Seen)]\r\n* ${mails.length} EXISTS\r\n* OK [UIDVALIDITY 1]\r\n* OK [UIDNEXT ${mails.length + 1}]\r\n`,
      );
      socket.write(`${tag} OK [READ-WRITE] done\r\n`);
      return undefined;
    case 'UID SEARCH': {
      const found = mails.flatMap(({ isSeen }, index) => (isSeen ? [] : [index + 1]));
      socket.write(`* SEARCH ${found.join(' ')}\r\n`);
      break;
    }
    case 'UID FETCH': {
      const mail = mails[findUid() - 1];
      if (!mail) break;
      const bytes = Buffer.from(mail.raw);
      socket.write(
        line.includes('BODY')
          ? `* ${findUid()} FETCH (UID ${findUid()} BODY[] {${bytes.length}}\r\n`
          : `* ${findUid()} FETCH (UID ${findUid()} RFC822.SIZE ${bytes.length})\r\n`,
      );
      if (line.includes('BODY')) socket.write(Buffer.concat([bytes, Buffer.from(')\r\n')]));
      break;
    }
    case 'UID STORE': {
      const mail = mails[findUid() - 1];
      if (mail) mail.isSeen = true;
      socket.write(`* ${findUid()} FETCH (UID ${findUid()} FLAGS (\\Seen))\r\n`);
      break;
    }
  }
  done();
  return undefined;
}
