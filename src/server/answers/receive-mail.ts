import { createHash } from 'node:crypto';
import PostalMime, { type Email } from 'postal-mime';
import type { Log } from '../../lib/log.ts';
import { htmlToText, tidyText } from '../../lib/text/html-text.ts';
import { ticketLimits } from '../../schemas/ticket.ts';
import type { Database } from '../db/schema.ts';
import { ApiError } from '../http/errors.ts';
import type { ReplyAddresses, ReplyRole } from '../mail/reply-address.ts';
import type { TicketStore } from '../tickets/ticket-store.ts';
import type { NewFile } from '../uploads/checked-file.ts';
import type { Uploads } from '../uploads/uploads.ts';
import { recordAnswer, type NewAnswerFile } from './answer-store.ts';
import { checkContent, mostFiles, toPlainName } from './check-content.ts';
import { classifyMail } from './classify-mail.ts';
import { findRequester, findMail, noteMail, type MailNote } from './mail-store.ts';
import { cutReply } from './reply-text.ts';

/** Characters of a mail that are read; a conversation of years has fewer. */
const longestText = 500_000;

export interface MailParts {
  db: Database;
  tickets: Pick<TicketStore, 'addMessage'>;
  uploads: Uploads;
  addresses: ReplyAddresses;
  /** Addresses that we send from and read. */
  own: readonly string[];
  /** Told after an answer was stored. */
  onStored: () => void;
  clock: () => Date;
  log: Log;
}

/**
 * Takes in one mail, once however often it is read: an answer of the desk, words of a requester, or
 * something that only the operator is told of. What fails for a while throws, and the mail is read
 * again.
 */
export async function receiveMail(parts: MailParts, source: Uint8Array): Promise<MailNote> {
  const mail = await PostalMime.parse(source, { maxNestingDepth: 30 });
  const digest = createHash('sha256')
    .update(mail.messageId ?? source)
    .digest('hex');
  const known = await findMail(parts.db, digest);
  if (known) return known;
  const note = await handle(parts, mail, digest);
  await noteMail(parts.db, { digest, ...note }, parts.clock());
  tell(parts, note);
  return note;
}

function tell({ log }: MailParts, { kind, reference, detail }: MailNote): void {
  if (kind === 'answer' || kind === 'message') return;
  // The detail may quote an address; it is in the database, not in the log.
  const where = reference === null ? 'a mail' : `a mail about ticket ${reference}`;
  const remedy = reference === null ? detail : `"npm run tickets -- show ${reference}" says more`;
  log(`Read ${where} that is not handed on as an answer (${kind}): ${remedy}.`, 'info');
}

async function handle(parts: MailParts, mail: Email, digest: string): Promise<MailNote> {
  const place = parts.addresses.read(listTargets(mail));
  const kind = classifyMail(mail, parts.own);
  if (kind.kind === 'bounced') {
    return handleBounce(
      parts,
      { reference: place?.reference ?? null, detail: kind.detail },
      digest,
    );
  }
  const reference = place?.reference ?? null;
  if (kind.kind === 'automatic') return { kind: 'automatic', reference, detail: kind.detail };
  if (!place) return { kind: 'refused', reference, detail: 'to no address with a ticket' };
  return handleReply(parts, mail, { ...place, digest });
}

/** Every address that a mail is to, however a server writes it down. */
const listTargets = (mail: Email): string[] => [
  ...[...(mail.to ?? []), ...(mail.cc ?? [])].flatMap(({ address, group }) =>
    address === undefined ? group.map((one) => one.address) : [address],
  ),
  ...mail.headers
    .filter(({ key }) => ['delivered-to', 'x-original-to', 'envelope-to'].includes(key))
    .map(({ value }) => value.replaceAll(/[<>\s]/gu, '')),
];

/**
 * The desk is told, and My requests shows it. Only a report to an address that we signed counts:
 * anybody can write one.
 */
async function handleBounce(
  { tickets }: MailParts,
  { reference, detail }: { reference: string | null; detail: string },
  digest: string,
): Promise<MailNote> {
  const note: MailNote = { kind: 'bounced', reference, detail };
  if (reference === null) return note;
  const body = `A mail to the requester came back: ${detail || 'no reason is given'}`;
  return store(note, () =>
    tickets.addMessage({ reference, kind: 'bounced', body, idempotencyKey: `mail:${digest}` }),
  );
}

interface Place {
  reference: string;
  role: ReplyRole;
  digest: string;
}

async function handleReply(parts: MailParts, mail: Email, place: Place): Promise<MailNote> {
  const { reference, role, digest } = place;
  const whole = tidyText((mail.text ?? '').slice(0, longestText)) || htmlToText(mail.html ?? '');
  const { text, isCut } = cutReply(whole);
  const files = await checkFiles(parts, mail);
  if (text === '' && files.length === 0) {
    return { kind: 'refused', reference, detail: 'it is empty' };
  }
  if (role === 'desk') {
    const answer = { reference, source: 'mail', remoteId: digest, author: mail.from?.name ?? '' };
    const told = { ...answer, body: text, at: parts.clock(), files, turns: true };
    const recorded = await recordAnswer(parts.db, told, parts.clock());
    if (recorded === 'stored') parts.onStored();
    const isTaken = recorded === 'stored' || recorded === 'known';
    return { kind: isTaken ? 'answer' : 'refused', reference, detail: isTaken ? '' : recorded };
  }
  if (!(await isRequester(parts.db, reference, mail))) {
    return { kind: 'refused', reference, detail: 'from another address than that of the ticket' };
  }
  const kept = files.filter((file) => file.state === 'kept');
  const message = {
    ...{ reference, idempotencyKey: `mail:${digest}` },
    body: text.slice(0, ticketLimits.description),
    files: isCut ? [...kept, toWholeFile(whole)] : kept,
  };
  return store({ kind: 'message', reference, detail: '' }, () => parts.tickets.addMessage(message));
}

/** What was cut is there for the desk. */
const toWholeFile = (whole: string): NewFile => ({
  name: 'mail.txt',
  mediaType: 'text/plain',
  content: new TextEncoder().encode(whole),
});

async function isRequester(db: Database, reference: string, mail: Email): Promise<boolean> {
  const from = mail.from?.address?.trim().toLowerCase();
  return from !== undefined && from === (await findRequester(db, reference))?.toLowerCase();
}

/** A ticket that takes nothing more refuses the mail; what else fails is tried again. */
async function store(note: MailNote, work: () => Promise<number | undefined>): Promise<MailNote> {
  try {
    const sequence = await work();
    return sequence === undefined ? { ...note, kind: 'refused', detail: 'no such ticket' } : note;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    if (!['messages_full', 'ticket_closed'].includes(error.code)) throw error;
    return { ...note, kind: 'refused', detail: error.code };
  }
}

async function checkFiles({ uploads }: MailParts, mail: Email): Promise<NewAnswerFile[]> {
  const files: NewAnswerFile[] = [];
  // Pictures that stand in the text are logos of signatures.
  const attached = mail.attachments.filter(({ related }) => related !== true);
  for (const { filename, content, mimeType } of attached.slice(0, mostFiles)) {
    const bytes = typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content);
    const name = toPlainName(filename ?? 'file');
    const kept = await checkContent(uploads, { name, content: bytes });
    files.push(kept ? { state: 'kept', ...kept } : { state: 'refused', name, mediaType: mimeType });
  }
  return files;
}
