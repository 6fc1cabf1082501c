import type { RequestData } from '../../contact/requests/request-data.ts';
import type { RequesterMail } from '../mail/requester-mail.ts';

/** The mail with the link to the requests of an address. */
export const toLinkMail = (
  link: { id: string; email: string; created_at: string },
  { mail }: RequestData,
  address: string,
): RequesterMail => ({
  to: link.email,
  subject: mail.linkSubject,
  paragraphs: [mail.greeting, `${mail.link}\n${address}`, mail.linkStranger],
  id: `${link.id}.link`,
  date: new Date(link.created_at),
});
