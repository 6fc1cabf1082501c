import { createServer } from 'node:net';
import { once } from 'node:events';
import { afterEach, describe, expect, test } from 'vitest';
import type { SMTPServerOptions } from 'smtp-server';
import { createSmtpReceiver } from '../../../../src/server/desks/smtp.ts';
import { messageAdded, noHurry, picture, ticketFiled } from './support/events.ts';
import {
  decodeQuoted,
  readHeader,
  startMailServer,
  type MailServer,
} from './support/mail-server.ts';

let server: MailServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

const settings = { from: 'help@example.com', to: 'desk@example.com' };
async function open(options: Partial<SMTPServerOptions> = {}, login = '') {
  server = await startMailServer(options);
  const url = `smtp://${login}127.0.0.1:${server.port}`;
  return { mails: server.mails, receiver: createSmtpReceiver({ ...settings, url }) };
}

/** An error with the number that the mail server answers. */
const refusal = (responseCode: number): Error =>
  Object.assign(new Error('Not now or not ever'), { responseCode });

describe('a ticket as a mail', () => {
  test('comes from us, with the requester to answer to', async () => {
    const { mails, receiver } = await open();
    const outcome = await receiver.deliver(ticketFiled(), noHurry());
    const id = '<CND-7K3M-Q9TX.0@example.com>';
    expect(outcome).toEqual({ kind: 'delivered', remoteId: id });
    expect(mails).toMatchObject([{ from: 'help@example.com', to: ['desk@example.com'] }]);
    const header = readHeader(mails[0]?.raw ?? '');
    expect(Object.fromEntries(header)).toMatchObject({
      from: ['Ana Núñez <help@example.com>'],
      to: ['desk@example.com'],
      'reply-to': ['Ana Núñez <ana@example.org>'],
      subject: ['[CND-7K3M-Q9TX] Charged twice 🚲'],
      'message-id': [id],
      date: ['Sun, 01 Mar 2026 08:00:00 +0000'],
    });
  });

  test.each(['ana@example.org', '用户@xn--fsqu00a.xn--4rr70v'])(
    'of %s is answered to the mailbox that is read, where there is one',
    async (email) => {
      const { mails } = await open();
      const receiver = createSmtpReceiver({
        ...settings,
        url: `smtp://127.0.0.1:${server?.port ?? 0}`,
        toReplyAddress: (reference) => `answers+${reference}@example.com`,
      });
      await receiver.deliver(ticketFiled({ email }), noHurry());
      expect(readHeader(mails[0]?.raw ?? '').get('reply-to')).toEqual([
        'Ana Núñez <answers+CND-7K3M-Q9TX@example.com>',
      ]);
    },
  );

  test('is plain text, with what the desk must know', async () => {
    const { mails, receiver } = await open();
    const description = '<script>alert(1)</script>\n.\nQUIT\nñandú';
    await receiver.deliver(ticketFiled({ description }), noHurry());
    const { raw = '' } = mails[0] ?? {};
    expect(readHeader(raw).get('content-type')).toEqual(['text/plain; charset=utf-8']);
    const body = decodeQuoted(raw.slice(raw.indexOf('\r\n\r\n') + 4)).replaceAll('\r\n', '\n');
    expect(body.trim()).toBe(
      `${description}\n\n-- \nReference: CND-7K3M-Q9TX\nTopic: payment\nRoute: accounts\nLanguage: es\nArticle: es/billing/invoices\norder: B-1234`,
    );
  });

  test.each([
    ['urgent', ['1 (Highest)'], ['high']],
    ['high', ['1 (Highest)'], ['high']],
    ['low', ['5 (Lowest)'], ['low']],
    ['normal', undefined, undefined],
  ])(
    'of the priority %s says so in its header and its text',
    async (priority, mark, importance) => {
      const { mails, receiver } = await open();
      await receiver.deliver(ticketFiled({ channel: 'paid', priority }), noHurry());
      const { raw = '' } = mails[0] ?? {};
      expect(readHeader(raw).get('x-priority')).toEqual(mark);
      expect(
        readHeader(raw)
          .get('importance')
          ?.map((one) => one.toLowerCase()),
      ).toEqual(importance);
      expect(raw).toContain(`Channel: paid\r\nPriority: ${priority}\r\n`);
    },
  );

  test('from an address beyond ASCII is no trouble for a server that takes none', async () => {
    const { mails, receiver } = await open({ hideSMTPUTF8: true });
    await receiver.deliver(ticketFiled({ email: '用户@xn--fsqu00a.xn--4rr70v' }), noHurry());
    const { raw = '' } = mails[0] ?? {};
    expect(readHeader(raw).get('reply-to')).toBeUndefined();
    expect(raw.slice(0, raw.indexOf('\r\n\r\n'))).toMatch(/^\p{ASCII}*$/u);
    expect(decodeQuoted(raw)).toContain('E-mail: 用户@xn--fsqu00a.xn--4rr70v');
  });

  test('carries its files', async () => {
    const { mails, receiver } = await open();
    await receiver.deliver(ticketFiled({}, { files: [picture] }), noHurry());
    const { raw = '' } = mails[0] ?? {};
    expect(raw).toContain('Content-Type: image/png');
    expect(raw).toContain(Buffer.from(picture.content).toString('base64'));
  });

  test('says which file nobody could look into, also in a message', async () => {
    const { mails, receiver } = await open();
    const files = [picture, { ...picture, name: 'IMG_1.heic', isUnverified: true }];
    await receiver.deliver(ticketFiled({}, { files }), noHurry());
    await receiver.deliver(messageAdded({ files }), noHurry());
    const [filed = '', message = ''] = mails.map(({ raw }) => decodeQuoted(raw));
    expect(filed).toContain('order: B-1234\r\nUnverified file: IMG_1.heic');
    expect(message).toContain('Here is the bill.\r\n\r\n-- \r\nUnverified file: IMG_1.heic');
  });

  test('is the beginning of a thread', async () => {
    const { mails, receiver } = await open();
    await receiver.deliver(messageAdded(), noHurry());
    const header = readHeader(mails[0]?.raw ?? '');
    expect(header.get('message-id')).toEqual(['<CND-7K3M-Q9TX.1@example.com>']);
    expect(header.get('in-reply-to')).toEqual(['<CND-7K3M-Q9TX.0@example.com>']);
    expect(header.get('references')).toEqual(['<CND-7K3M-Q9TX.0@example.com>']);
  });

  test('sent twice has the same Message-ID', async () => {
    const { mails, receiver } = await open();
    await receiver.deliver(ticketFiled(), noHurry());
    await receiver.deliver(ticketFiled({}, { isRepeated: true }), noHurry());
    const ids = mails.map(({ raw }) => readHeader(raw).get('message-id'));
    expect(ids).toHaveLength(2);
    expect(ids[0]).toEqual(ids[1]);
  });

  test.each([
    ['subject', 'Hello\r\nBcc: all@example.org\r\n\r\nBody'],
    ['subject', 'Hello\u2028Bcc: all@example.org\u0000'],
    ['name', 'Ana\r\nBcc: all@example.org'],
    ['name', 'Ana" <all@example.org>, "x'],
    ['name', 'desk@example.com>, all@example.org'],
    ['name', '=?utf-8?q?a=0D=0ABcc:_all@example.org?='],
    ['email', 'ana@example.org\r\nBcc: all@example.org'],
    ['email', 'ana@example.org, all@example.org'],
    ['email', 'ana@example.org>\r\nRCPT TO:<all@example.org'],
    ['topic', 'payment\r\nBcc: all@example.org'],
  ])('is not forged by a %s such as %j', async (field, value) => {
    const { mails, receiver } = await open();
    await receiver.deliver(ticketFiled({ [field]: value }), noHurry());
    expect(mails).toHaveLength(1);
    expect(mails[0]?.to).toEqual(['desk@example.com']);
    expect(mails[0]?.from).toBe('help@example.com');
    const header = readHeader(mails[0]?.raw ?? '');
    expect([...header.keys()].sort()).toEqual([
      'content-transfer-encoding',
      'content-type',
      'date',
      'from',
      'message-id',
      'mime-version',
      'reply-to',
      'subject',
      'to',
    ]);
    expect(header.get('to')).toEqual(['desk@example.com']);
    expect(header.get('from')?.[0]).toMatch(/<help@example\.com>$/u);
    for (const values of header.values()) expect(values).toHaveLength(1);
  });

  test('is not forged by the name of a file', async () => {
    const { mails, receiver } = await open();
    const name = 'a"\r\nX-Evil: 1\r\n\r\n.png';
    await receiver.deliver(ticketFiled({}, { files: [{ ...picture, name }] }), noHurry());
    expect(mails[0]?.raw).not.toMatch(/^X-Evil/mu);
  });

  test('reads no file and no address that it names', async () => {
    const { mails, receiver } = await open();
    const files = [{ ...picture, name: '/etc/passwd' }];
    const description = 'file:///etc/passwd';
    expect(
      await receiver.deliver(ticketFiled({ description }, { files }), noHurry()),
    ).toMatchObject({ kind: 'delivered' });
    expect(mails[0]?.raw).not.toContain('root:');
  });
});

describe('a mail server', () => {
  test.each([
    [421, 'retry'],
    [451, 'retry'],
    [550, 'refused'],
    [552, 'refused'],
  ])('that answers %i means %s', async (code, kind) => {
    const { receiver } = await open({
      onRcptTo: (_address, _session, callback) => callback(refusal(code)),
    });
    expect(await receiver.deliver(ticketFiled(), noHurry())).toMatchObject({ kind });
  });

  test('that refuses the text for good has refused', async () => {
    const { receiver } = await open({
      onData(stream, _session, callback) {
        stream.resume();
        stream.on('end', () => callback(refusal(554)));
      },
    });
    expect(await receiver.deliver(ticketFiled(), noHurry())).toMatchObject({ kind: 'refused' });
  });

  test('that refuses the password is asked again, and the password is not told', async () => {
    const { receiver } = await open(
      {
        authOptional: false,
        allowInsecureAuth: true,
        onAuth: (_auth, _session, callback) => callback(refusal(535)),
      },
      'desk:geheim-geheim@',
    );
    const outcome = await receiver.deliver(ticketFiled(), noHurry());
    expect(outcome.kind).toBe('retry');
    expect(JSON.stringify(outcome)).not.toContain('geheim');
  });

  test('takes mail with the right password', async () => {
    const { mails, receiver } = await open(
      {
        authOptional: false,
        allowInsecureAuth: true,
        onAuth: ({ username, password }, _session, callback) =>
          username === 'desk' && password === 'p@ss'
            ? callback(null, { user: 'desk' })
            : callback(refusal(535)),
      },
      'desk:p%40ss@',
    );
    expect(await receiver.deliver(ticketFiled(), noHurry())).toMatchObject({ kind: 'delivered' });
    expect(mails).toHaveLength(1);
  });

  test('that is away is asked again', async () => {
    const gone = await startMailServer();
    await gone.close();
    const url = `smtp://127.0.0.1:${gone.port}`;
    const outcome = await createSmtpReceiver({ ...settings, url }).deliver(
      ticketFiled(),
      noHurry(),
    );
    expect(outcome.kind).toBe('retry');
  });

  test('that says nothing is given up when its time is over', async () => {
    const silent = createServer(() => undefined);
    silent.listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const address = silent.address();
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
    const receiver = createSmtpReceiver({ ...settings, url: `smtp://127.0.0.1:${port}` });
    const begun = performance.now();
    const outcome = await Promise.race([
      receiver.deliver(ticketFiled(), AbortSignal.timeout(200)),
      new Promise((resolve) => setTimeout(() => resolve('late'), 5_000)),
    ]);
    silent.close();
    expect(outcome).toMatchObject({ kind: 'retry' });
    expect(performance.now() - begun).toBeLessThan(4_000);
  });
});
