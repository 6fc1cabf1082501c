import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Receiver } from '../../../../src/server/outbox/receiver.ts';
import { createFileReceiver } from '../../../../src/server/desks/file.ts';
import { messageAdded, noHurry, picture, ticketFacts, ticketFiled } from './support/events.ts';

let folder: string;
let receiver: Receiver;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'candil-tickets-'));
  receiver = createFileReceiver(join(folder, 'tickets'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const place = (...path: string[]): string =>
  join(folder, 'tickets', ticketFacts.reference, ...path);
const read = (...path: string[]): unknown => JSON.parse(readFileSync(place(...path), 'utf8'));
const list = (): string[] =>
  readdirSync(join(folder, 'tickets'), { recursive: true, encoding: 'utf8' }).sort();

describe('a ticket as files', () => {
  test('is a folder of its own, with its attachments', async () => {
    const outcome = await receiver.deliver(ticketFiled({}, { files: [picture] }), noHurry());
    expect(outcome).toEqual({ kind: 'delivered', remoteId: ticketFacts.reference });
    const attachment = 'attachments/0-1-Rechnung-März.png';
    expect(read('ticket.json')).toEqual({ ...ticketFacts, attachments: [attachment] });
    expect([...readFileSync(place(attachment))]).toEqual([...picture.content]);
  });

  test('names the files that nobody could look into', async () => {
    const heic = { ...picture, name: 'IMG_1.heic', isUnverified: true };
    await receiver.deliver(ticketFiled({}, { files: [picture, heic] }), noHurry());
    expect(read('ticket.json')).toMatchObject({ unverified: ['attachments/0-2-IMG_1.heic'] });
  });

  test('is followed by its messages', async () => {
    await receiver.deliver(ticketFiled(), noHurry());
    await receiver.deliver(messageAdded({ files: [picture] }), noHurry());
    expect(read('messages', '0001.json')).toEqual({
      id: 'CND-7K3M-Q9TX.1',
      sequence: 1,
      createdAt: '2026-03-02T08:00:00.000Z',
      body: 'Here is the bill.',
      attachments: ['attachments/1-1-Rechnung-März.png'],
    });
  });

  test('has the address that its requester has corrected', async () => {
    await receiver.deliver(ticketFiled({}, { files: [picture] }), noHurry());
    const ticket = { ...ticketFacts, email: 'anna@example.org' };
    await receiver.deliver(messageAdded({ purpose: 'corrected', ticket }), noHurry());
    expect(read('ticket.json')).toEqual({
      ...ticket,
      attachments: ['attachments/0-1-Rechnung-März.png'],
    });
    expect(read('messages', '0001.json')).toMatchObject({ kind: 'corrected' });
  });

  test('is followed by its messages although somebody took the folder away', async () => {
    await receiver.deliver(ticketFiled(), noHurry());
    rmSync(place(), { recursive: true });
    const outcome = await receiver.deliver(messageAdded({ files: [picture] }), noHurry());
    expect(outcome.kind).toBe('delivered');
    expect(read('messages', '0001.json')).toMatchObject({ body: 'Here is the bill.' });
  });

  test('handed on twice is there once, and nothing else is left', async () => {
    await receiver.deliver(ticketFiled({}, { files: [picture] }), noHurry());
    await receiver.deliver(messageAdded(), noHurry());
    const before = list();
    const again = { isRepeated: true };
    await receiver.deliver(ticketFiled({}, { ...again, files: [picture] }), noHurry());
    await receiver.deliver(messageAdded(again), noHurry());
    expect(list()).toEqual(before);
    expect(before).toHaveLength(6);
  });

  test('at two hands at once is there once', async () => {
    await Promise.allSettled(
      Array.from({ length: 8 }, () => receiver.deliver(ticketFiled(), noHurry())),
    );
    expect(list()).toEqual(
      ['', 'attachments', 'messages', 'ticket.json'].map((path) =>
        join(ticketFacts.reference, path).replace(/\/$/u, ''),
      ),
    );
  });

  test('stays in its folder, whatever its files are called', async () => {
    const names = [
      '../../escape',
      '/etc/passwd',
      'a\u0000b',
      '..',
      '',
      '\u202Egnp.exe',
      'x'.repeat(400),
    ];
    const files = names.map((name) => ({ ...picture, name }));
    await receiver.deliver(ticketFiled({}, { files }), noHurry());
    expect(readdirSync(folder)).toEqual(['tickets']);
    const written = readdirSync(place('attachments'));
    expect(written).toHaveLength(names.length);
    expect(written.filter((name) => !/^0-\d-[\p{L}\p{N}._-]{0,50}$/u.test(name))).toEqual([]);
  });

  test('is not there by half if it cannot be written', async () => {
    writeFileSync(join(folder, 'tickets'), 'a file where the folder should be');
    await expect(receiver.deliver(ticketFiled(), noHurry())).rejects.toThrow();
    rmSync(join(folder, 'tickets'));
    mkdirSync(place('ticket.json'), { recursive: true });
    rmSync(place('ticket.json'), { recursive: true });
    writeFileSync(place('foreign.txt'), 'not ours');
    await expect(receiver.deliver(ticketFiled(), noHurry())).rejects.toThrow();
    expect(list()).toEqual([ticketFacts.reference, join(ticketFacts.reference, 'foreign.txt')]);
  });
});
