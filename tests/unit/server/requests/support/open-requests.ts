import type { ApiParts } from '../../../../../src/server/api.ts';
import { rememberRequestData } from '../../../../../src/server/site/read-request-data.ts';
import { sendNextLink } from '../../../../../src/server/requests/link-sender.ts';
import { decodeQuoted, startMailServer } from '../../desks/support/mail-server.ts';
import { formRequest, jsonRequest, openTestApi } from '../../support/test-api.ts';
import { requestPages } from './request-pages.ts';

export const secret = 'a secret of at least thirty-two characters';
export const ana = 'ana@example.org';
export const minutes = 60_000;

/** What the cookie of an answer holds, as a browser sends it back. */
export const cookieOf = (response: Response): string =>
  response.headers.get('set-cookie')?.split(';')[0] ?? '';

/** The API with a mail server of its own, and what people do with both. */
export async function openRequests(overrides: Partial<ApiParts> = {}) {
  let mail = await startMailServer();
  const links = { secret, onAsked: () => undefined };
  const api = await openTestApi({ pages: requestPages, ...overrides }, links);

  const sendNext = () =>
    sendNextLink(
      {
        db: api.db,
        url: `smtp://127.0.0.1:${mail.port}`,
        from: 'help@example.com',
        secret,
        readRequestData: rememberRequestData(requestPages),
        toAddress: (token, facts, locale) =>
          `${facts.siteUrl}/api/requests/open?locale=${locale}&token=${token}`,
        clock: api.clock,
        log: (line) => api.log.push(line),
      },
      AbortSignal.timeout(10_000),
    );
  const ask = (email: string, locale = 'en') =>
    api.app.request('/api/requests/links', formRequest({ email, locale }));
  const begin = (token: string) => api.app.request('/api/requests/session', formRequest({ token }));
  const getToken = async (email = ana, locale = 'en'): Promise<string> => {
    await ask(email, locale);
    await sendNext();
    const text = decodeQuoted(mail.mails.at(-1)?.raw ?? '');
    return /token=([\w.-]+)/u.exec(text)?.[1] ?? '';
  };
  return {
    api,
    mails: () => mail.mails,
    /** Sends what waits; resolves to whether anything did. */
    sendNext,
    ask,
    begin,
    /** Asks for a link and reads its token from the mail. */
    getToken,
    signIn: async (email = ana): Promise<string> => cookieOf(await begin(await getToken(email))),
    open: (token: string) => api.app.request(`/api/requests/open?token=${token}`),
    get: (path: string, cookie: string) => api.app.request(path, { headers: { cookie } }),
    async fileTicket(email = ana, subject = 'Charged twice'): Promise<string> {
      const text = { topic: 'payment', subject, description: 'On <b>Monday</b>.' };
      const body = { ...text, email, locale: 'en' };
      const response = await api.app.request('/api/tickets', jsonRequest('POST', body));
      return /CND-[^"]+/u.exec(await response.text())?.[0] ?? '';
    },
    stopMail: () => mail.close(),
    async startMail(): Promise<void> {
      mail = await startMailServer();
    },
    async close(): Promise<void> {
      await api.close();
      await mail.close();
    },
  };
}
export type OpenRequests = Awaited<ReturnType<typeof openRequests>>;
