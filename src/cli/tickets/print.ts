import type { OutboxState } from '../../server/db/schema.ts';
import { toLine } from '../../server/desks/ticket-text.ts';
import type { DeliveryRecord, WholeTicket } from '../../server/tickets/whole-tickets.ts';
import type { MailDomain, TicketSummary } from '../../server/tickets/ticket-overview.ts';

/** Longest subject in the list, in characters. */
const longestSubject = 40;

/** One line a ticket, newest first, and the sums. */
export function printList(
  summaries: readonly TicketSummary[],
  counts: Readonly<Record<OutboxState, number>>,
): string {
  const lines = summaries.map(({ reference, createdAt, state, subject, deliveries }) =>
    [
      reference,
      toMinute(createdAt),
      state.padEnd('received'.length),
      [...deliveries].map(([receiver, how]) => `${receiver} ${how}`).join(', '),
      toLine(subject).slice(0, longestSubject),
    ].join('  '),
  );
  const { waiting, delivered, stuck } = counts;
  const sums = `Handed on: ${delivered}, waiting: ${waiting}, stuck: ${stuck}`;
  return [...lines, sums].join('\n');
}

/** One line a domain, and what can be done with them. */
export function printDomains(domains: readonly MailDomain[]): string {
  if (domains.length === 0) return 'No domain that the form does not know has 20 mailboxes.';
  const lines = domains.map(
    ({ domain, mailboxes }) => `${String(mailboxes).padStart(6)}  ${toLine(domain)}`,
  );
  return [
    ...lines,
    'Those that are no secret (providers, universities) may stand as "emailDomains" in',
    'content/contact/ticket-form.yaml: an address that is a letter away from them is asked about.',
  ].join('\n');
}

/** Everything about a ticket but the content of its files. */
export function printWholeTicket(record: WholeTicket): string {
  const { reference, createdAt, state, stateAt, name, email } = record;
  return [
    `${reference}  ${toLine(record.subject)}`,
    `from      ${toLine(`${name} <${email}>`)}`,
    `sent      ${createdAt}`,
    `state     ${state}${stateAt === null ? '' : ` since ${stateAt}`}`,
    `topic     ${record.topic}${record.route && ` (${record.route})`}   language ${record.locale}   article ${record.article || 'none'}`,
    ...Object.entries(record.fields).map(([id, value]) => toLine(`${id}: ${value}`)),
    ...printCustomer(record),
    '',
    toBlock(record.description),
    ...record.messages.flatMap(({ sequence, kind, body, createdAt: at }) => [
      `\nMessage ${sequence}, ${at}${kind === 'message' ? '' : ` (${kind})`}`,
      toBlock(body),
    ]),
    ...record.answers.flatMap(({ number, source, author, body, at }) => [
      `\nAnswer ${number} of ${toLine([author, source].filter(Boolean).join(', '))}, ${at}`,
      toBlock(body),
    ]),
    ...record.files.map(
      ({ sequence, name: file, size, unverified }) =>
        `\nFile of ${toEvent(sequence)}: ${toLine(file)} (${size} bytes${unverified ? ', unverified' : ''})`,
    ),
    ...record.answerFiles.map(
      ({ number, name, state: how }) => `\nFile of answer ${number}: ${toLine(name)} (${how})`,
    ),
    ...(record.mails.length === 0 ? [] : ['\nMails that came back']),
    ...record.mails.map(
      ({ kind, detail, receivedAt }) => `  ${receivedAt} ${kind}: ${toLine(detail)}`,
    ),
    '\nHanded on',
    ...record.deliveries.map(printDelivery),
  ].join('\n');
}

/** What a token said, or that there was none; nothing where the site knew no customers. */
function printCustomer({ customer }: WholeTicket): string[] {
  if (customer === undefined) return [];
  if (customer === null) return ['customer  not signed in'];
  const { id, name, plan, country, fields } = customer;
  const facts = Object.entries({ id, name, plan, country, ...fields })
    .filter(([, value]) => value)
    .map(([fact, value]) => `${fact} ${value}`);
  return [toLine(`customer  signed in${facts.map((fact) => `, ${fact}`).join('')}`)];
}

function printDelivery(delivery: DeliveryRecord): string {
  const { sequence, receiver, state, attempts, reason, remoteId, dueAt, settledAt } = delivery;
  const when = state === 'waiting' ? `next attempt ${dueAt}` : (settledAt ?? '');
  const id = remoteId === null ? '' : `, there ${remoteId}`;
  // Requesters are told of answers, desks are handed messages.
  const what = receiver === 'requester' && sequence > 0 ? `answer ${sequence}` : toEvent(sequence);
  const line = `  ${what} to ${receiver}: ${state}, ${when}, attempts ${attempts}${id}`;
  return reason === null ? line : `${line}\n    ${toLine(reason)}`;
}

const toEvent = (sequence: number): string => (sequence === 0 ? 'ticket' : `message ${sequence}`);

const toMinute = (time: string): string => time.slice(0, 16).replace('T', ' ');

/** A terminal must not obey what a reader wrote. */
const toBlock = (text: string): string =>
  text
    .split('\n')
    .map((line) => `  ${toLine(line)}`)
    .join('\n');
