import type { Email } from 'postal-mime';

/** What a mail is, before anybody reads it. */
export type MailClass =
  /** Written by a person. */
  | { kind: 'human' }
  /** By a program, such as a notice of absence: never to be answered or handed on. */
  | { kind: 'automatic'; detail: string }
  /** A mail of ours could not be delivered for good. */
  | { kind: 'bounced'; detail: string };

/** Longest detail for the operator, in characters. */
const longestDetail = 200;

/**
 * Tells mails of people from those of programs by what programs say of themselves: RFC 3834 for
 * answers, RFC 3464 for reports, and the headers that are older than both. `own` are the addresses
 * that we send from and read: a mail from there is a loop.
 */
export function classifyMail(mail: Email, own: readonly string[]): MailClass {
  const report = findReport(mail);
  if (report !== undefined) return classifyReport(report);
  const reason = findProgram(mail, own);
  return reason === undefined
    ? { kind: 'human' }
    : { kind: 'automatic', detail: reason.slice(0, longestDetail) };
}

/** The values of a header. */
const valuesOf = (mail: Email, name: string): string[] =>
  mail.headers.filter(({ key }) => key === name).map(({ value }) => value.trim());

/** Values of `Precedence` that programs give themselves. */
const programPrecedence = /^(?:bulk|junk|list|auto_reply)\b/iu;

function findProgram(mail: Email, own: readonly string[]): string | undefined {
  const first = (name: string): string => valuesOf(mail, name)[0] ?? '';
  const from = mail.from?.address?.toLowerCase() ?? '';
  const isOwn = own.some((address) => address.toLowerCase() === from);
  const submitted = first('auto-submitted');
  const suppress = first('x-auto-response-suppress');
  const signs: [boolean, string][] = [
    [isOwn, 'from ourselves: a loop'],
    [submitted !== '' && !/^no\b/iu.test(submitted), `Auto-Submitted: ${submitted}`],
    [programPrecedence.test(first('precedence')), `Precedence: ${first('precedence')}`],
    [/\b(?:all|oof|autoreply)\b/iu.test(suppress), `X-Auto-Response-Suppress: ${suppress}`],
    [/^<\s*>$/u.test(first('return-path')), 'an empty Return-Path'],
    [/^(?:mailer-daemon|postmaster)@/iu.test(from), `from ${from.split('@')[0] ?? ''}`],
    ...['x-autoreply', 'x-autorespond', 'list-id', 'list-unsubscribe'].map(
      (name): [boolean, string] => [first(name) !== '', name],
    ),
  ];
  return signs.find(([isTrue]) => isTrue)?.[1];
}

/** The part of a delivery report that programs read (RFC 3464, 2); undefined if it is none. */
function findReport(mail: Email): string | undefined {
  const part = mail.attachments.find(({ mimeType }) => mimeType === 'message/delivery-status');
  return part && toText(part.content);
}

const toText = (content: ArrayBuffer | Uint8Array | string): string =>
  typeof content === 'string' ? content : new TextDecoder().decode(content);

/** A field of the report, on one line. */
const fieldOf = (report: string, name: string): string =>
  new RegExp(`^${name}:[ \\t]*(.*(?:\\r?\\n[ \\t].*)*)`, 'imu')
    .exec(report)?.[1]
    ?.replaceAll(/\s+/gu, ' ')
    .trim() ?? '';

function classifyReport(report: string): MailClass {
  const action = fieldOf(report, 'Action').toLowerCase();
  const status = fieldOf(report, 'Status');
  const diagnostic = fieldOf(report, 'Diagnostic-Code').replace(/^smtp;\s*/iu, '');
  const detail = `${status} ${diagnostic}`.trim().slice(0, longestDetail);
  // A mail that is late may still arrive; 4.x.x is not for good (RFC 3463).
  if (action !== 'failed' || status.startsWith('4')) {
    return { kind: 'automatic', detail: `delivery report: ${action} ${detail}` };
  }
  return { kind: 'bounced', detail };
}
