import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { privateFile, privateFolder } from '../../lib/private-mode.ts';
import {
  eventKey,
  type MessageAdded,
  type Receiver,
  type TicketEvent,
  type TicketFiled,
} from '../outbox/receiver.ts';
import { copyName, draftPrefix, removeCopies, toSafeFileName } from './ticket-copies.ts';

/** Makes a name for a draft that tells which process writes it: see `Owner`. */
type NewName = () => Promise<string>;

/**
 * Writes tickets into a folder, one folder a ticket. A folder with the name of a ticket is complete
 * and flushed to disk.
 */
export function createFileReceiver(
  folder: string,
  newName: NewName = () => Promise.resolve(randomUUID()),
): Receiver {
  return {
    name: 'file',
    async deliver(event) {
      const { reference } = event.ticket;
      const place = join(folder, copyName(reference));
      if (event.kind === 'ticket' && (await exists(join(place, 'ticket.json')))) {
        return { kind: 'delivered', remoteId: reference };
      }
      const draft = join(folder, `${draftPrefix(reference)}${await newName()}`);
      try {
        if (event.kind === 'ticket') await writeTicket(draft, place, event);
        else await writeMessage(draft, place, event);
      } finally {
        // On a full disk, removing the draft makes room for the next attempt.
        await rm(draft, { recursive: true, force: true });
      }
      return { kind: 'delivered', remoteId: reference };
    },
    discard: (reference) => removeCopies(folder, [reference]),
  };
}

/** Writes a draft and renames it; a ticket that is there already stays. */
async function writeTicket(draft: string, place: string, event: TicketFiled): Promise<void> {
  const attachments = await writeAttachments(draft, event);
  await mkdir(join(draft, 'messages'), { mode: privateFolder });
  await writeDurably(join(draft, 'ticket.json'), toJson({ ...event.ticket, ...attachments }));
  await rename(draft, place);
}

/** Writes a message last, after its attachments, so that it appears complete. */
async function writeMessage(draft: string, place: string, event: MessageAdded): Promise<void> {
  // The ticket may have been taken away, by a script or because it was kept long enough.
  for (const part of ['messages', 'attachments']) {
    await mkdir(join(place, part), { recursive: true, mode: privateFolder });
  }
  const attachments = await writeAttachments(draft, event);
  const { body, createdAt, sequence, purpose } = event;
  const name = `${String(sequence).padStart(4, '0')}.json`;
  const kind = purpose === 'message' ? {} : { kind: purpose };
  const message = { id: eventKey(event), sequence, ...kind, createdAt, body, ...attachments };
  await writeDurably(join(draft, name), toJson(message));
  for (const path of attachments.attachments) await rename(join(draft, path), join(place, path));
  if (purpose === 'corrected') await correctTicket(draft, place, event.ticket.email);
  await rename(join(draft, name), join(place, 'messages', name));
}

/** Whose ticket it is stands in its file, by which it is found for its owner. */
async function correctTicket(draft: string, place: string, email: string): Promise<void> {
  const path = join(place, 'ticket.json');
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return;
  const ticket = z.record(z.string(), z.unknown()).parse(JSON.parse(text));
  await writeDurably(join(draft, 'ticket.json'), toJson({ ...ticket, email }));
  await rename(join(draft, 'ticket.json'), path);
}

/** Paths of files below the folder of the ticket; `unverified` names those that nobody could look into. */
interface Attachments {
  attachments: string[];
  unverified?: string[];
}

async function writeAttachments(draft: string, event: TicketEvent): Promise<Attachments> {
  await mkdir(join(draft, 'attachments'), { recursive: true, mode: privateFolder });
  const attachments: string[] = [];
  const unverified: string[] = [];
  for (const [position, file] of event.files.entries()) {
    const path = `attachments/${event.sequence}-${position + 1}-${toSafeFileName(file.name)}`;
    await writeDurably(join(draft, path), file.content);
    attachments.push(path);
    if (file.isUnverified === true) unverified.push(path);
  }
  return { attachments, ...(unverified.length > 0 && { unverified }) };
}

const toJson = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

async function writeDurably(path: string, content: string | Uint8Array): Promise<void> {
  const file = await open(path, 'w', privateFile);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch {
    return false;
  }
}
