import { join } from 'node:path';
import { toLine } from '../../server/desks/ticket-text.ts';
import type { Person } from '../../server/privacy/person.ts';
import type { WholeTicket } from '../../server/tickets/whole-tickets.ts';

/** `1 ticket`, `3 tickets`. */
const count = (number: number, what: string): string =>
  `${number} ${what}${number === 1 ? '' : 's'}`;

/** What is kept of a person, without the texts; `folder` is that of the receiver `file`. */
export function printPerson(person: Person, folder: string): string {
  const { email, tickets, links, sessions, copies } = person;
  return [
    email,
    ...section('Tickets', tickets.flatMap(printTicket)),
    ...section(
      'Links to their requests that were asked for',
      links.map(({ createdAt, state }) => `${createdAt}  ${state}`),
    ),
    ...section(
      'Browsers that see their requests',
      sessions.map(({ expiresAt }) => `until ${expiresAt}`),
    ),
    ...section(
      'Copies of the receiver "file"',
      copies.flatMap(({ name, files }) => [
        join(folder, name),
        ...files.map((file) => `  ${toLine(file)}`),
      ]),
    ),
    ...printElsewhere(person),
  ].join('\n');
}

function printTicket(ticket: WholeTicket): string[] {
  const { reference, createdAt, state, subject, messages, files, answers, answerFiles } = ticket;
  return [
    `${reference}  ${createdAt}  ${state}  ${toLine(subject)}`,
    ...(messages.length > 0 ? [`  ${count(messages.length, 'message')} added`] : []),
    ...files.map(({ name, size }) => `  file ${toLine(name)} (${size} bytes)`),
    ...(answers.length > 0 ? [`  ${count(answers.length, 'answer')} of the desk`] : []),
    ...answerFiles.map(({ name, state: how }) => `  file of an answer ${toLine(name)} (${how})`),
  ];
}

/** What `forget` is about to remove, in numbers. */
export function printRemoval({ email, tickets, links, sessions, copies }: Person): string {
  const sum = (listOf: (ticket: WholeTicket) => readonly unknown[]): number =>
    tickets.reduce((total, ticket) => total + listOf(ticket).length, 0);
  const messages = sum((ticket) => ticket.messages);
  const answers = sum((ticket) => ticket.answers);
  const files = sum((ticket) => [...ticket.files, ...ticket.answerFiles]);
  const deliveries = sum((ticket) => ticket.deliveries);
  return [
    `Of ${email}:`,
    `  ${count(tickets.length, 'ticket')}: ${tickets.map(({ reference }) => reference).join(', ') || 'none'}`,
    `  with ${count(messages, 'message')}, ${count(answers, 'answer')}, ${count(files, 'file')} and ${count(deliveries, 'note')} of where they were handed on`,
    `  ${count(links.length, 'link')} to requests, ${count(sessions.length, 'session')} of browsers`,
    `  ${count(copies.length, 'folder')} of the receiver "file"`,
  ].join('\n');
}

/** What a person should know that is not in the storage, or not theirs. */
export const printElsewhere = (person: Person): string[] => [
  ...section('Requests of others that name this address (they are not removed)', [
    ...new Set(person.mentions.map(({ reference, place }) => `${reference}  ${place}`)),
  ]),
  ...section('Lies elsewhere', listElsewhere(person)),
];

/** Where else something of the person is, as far as the storage knows. */
export function listElsewhere({ tickets }: Person): string[] {
  const handedOn = tickets.flatMap(({ reference, deliveries }) =>
    deliveries
      .filter(({ sequence, receiver }) => sequence === 0 && receiver !== 'file')
      .filter(({ attempts }) => attempts > 0)
      .map(({ receiver, remoteId }) => {
        const where = receiver === 'requester' ? 'a mail to the person' : receiver;
        return `${reference} at: ${where}${remoteId === null ? '' : `, there ${toLine(remoteId)}`}`;
      }),
  );
  return [
    ...handedOn,
    'Mail servers that carried mails, and the mailbox of the person.',
    'Backups of the database and of DATA_DIR, and what was exported from them.',
    'Votes hold a random id of a device and no address: nobody can be found in them by one.',
  ];
}

/** What remains to be done with PostgreSQL, which keeps deleted rows for a while. */
export const postgresNote =
  'PostgreSQL: the rows are deleted. Their bytes go from the files of the tables with autovacuum, and from the write-ahead log, its archive and replicas as these move on.';

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];
