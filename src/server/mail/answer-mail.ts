import type { RequestData } from '../../contact/requests/request-data.ts';
import type { AnswerGiven } from '../outbox/receiver.ts';
import { confirmationId } from './confirmation-mail.ts';
import { fillPlaces, type RequesterMail } from './requester-mail.ts';

export interface AnswerMailParts {
  /** Where the requester reads the answer and writes back. */
  pageUrl: string;
  /** The answer stands in the mail; else the mail only says that there is one. */
  hasText: boolean;
  /** Where an answer to the mail goes; undefined where nobody reads it. */
  replyTo: string | undefined;
}

/** Longest text of an answer in a mail, in characters; the page has all of it. */
const longestText = 20_000;

/** The mail that tells a requester that the desk has answered. */
export function toAnswerMail(
  { ticket, number, body, at }: AnswerGiven,
  { mail, noReply }: Pick<RequestData, 'mail' | 'noReply'>,
  { pageUrl, hasText, replyTo }: AnswerMailParts,
): RequesterMail {
  const fill = (sentence: string): string =>
    fillPlaces(sentence, { reference: ticket.reference, url: pageUrl });
  const isTold = hasText && body !== '';
  const reply = replyTo === undefined ? (noReply ? [mail.noReply] : []) : [mail.answerReply];
  return {
    to: ticket.email,
    subject: fill(mail.answerSubject),
    paragraphs: [
      mail.greeting,
      fill(isTold ? mail.answerText : mail.answer),
      ...(isTold ? [body.slice(0, longestText)] : []),
      fill(mail.answerRead),
      ...reply,
    ],
    id: answerId(ticket, number),
    date: new Date(at),
    follows: confirmationId(ticket),
    replyTo,
  };
}

/** Left part of the Message-ID of that mail. */
export const answerId = ({ reference }: { reference: string }, number: number): string =>
  `${reference}.answer-${number}`;
