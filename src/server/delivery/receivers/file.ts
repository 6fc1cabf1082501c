import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { privateFile, privateFolder } from '../../data-folder/private-mode.ts';
import type { Receiver } from '../receiver.ts';
import { copyName, draftPrefix, removeCopies, toSafeFileName } from '../ticket-copies.ts';
import { eventKey, type TicketEvent } from '../ticket-event.ts';

/** Writes tickets into a folder, one folder a ticket; what is there is whole and on the disk. */
export function createFileReceiver(folder: string): Receiver {
  return {
    name: 'file',
    async deliver(event) {
      const place = join(folder, copyName(event.ticket.reference));
      if (event.kind === 'ticket') await writeTicket(folder, place, event);
      else await writeMessage(place, event);
      return { kind: 'delivered', remoteId: event.ticket.reference };
    },
    discard: (reference) => removeCopies(folder, [reference]),
  };
}

/** Written beside its place and moved there as a whole; one that is there already stays. */
async function writeTicket(folder: string, place: string, event: TicketEvent): Promise<void> {
  if (await exists(join(place, 'ticket.json'))) return;
  const draft = join(folder, `${draftPrefix(event.ticket.reference)}${randomUUID()}`);
  await mkdir(join(draft, 'attachments'), { recursive: true, mode: privateFolder });
  try {
    const attachments = await writeAttachments(draft, event);
    await mkdir(join(draft, 'messages'), { mode: privateFolder });
    await writeDurably(join(draft, 'ticket.json'), toJson({ ...event.ticket, attachments }));
    await rename(draft, place);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  }
}

/** The message appears when all of it is there: its attachments first. */
async function writeMessage(
  place: string,
  event: Extract<TicketEvent, { kind: 'message' }>,
): Promise<void> {
  const file = join(place, 'messages', `${String(event.sequence).padStart(4, '0')}.json`);
  const attachments = await writeAttachments(place, event);
  const { body, createdAt, sequence } = event;
  const draft = `${file}.${randomUUID()}`;
  await writeDurably(
    draft,
    toJson({ id: eventKey(event), sequence, createdAt, body, attachments }),
  );
  await rename(draft, file);
}

/** Returns the paths of the files below the folder of the ticket. */
async function writeAttachments(place: string, event: TicketEvent): Promise<string[]> {
  const paths: string[] = [];
  for (const [position, file] of event.files.entries()) {
    const path = `attachments/${event.sequence}-${position + 1}-${toSafeFileName(file.name)}`;
    await writeDurably(join(place, path), file.content);
    paths.push(path);
  }
  return paths;
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
