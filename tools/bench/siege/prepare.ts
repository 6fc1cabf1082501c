import { z } from 'zod';
import { openDatabase } from '../../../src/server/db/connect.ts';
import { openManifest } from '../../../src/server/site/manifest-file.ts';
import { openSession } from '../../../src/server/requests/session.ts';
import { newTicket, type Target } from './scenarios.ts';

/** Whoever has the session of My requests, and the ticket that messages are added to. */
const email = 'siege@example.org';

/** What the attack must know of a running server: an article, a ticket and an open session. */
export async function prepareTarget(
  url: string,
  settings: { OUT_DIR: string; DATA_DIR: string; DATABASE_URL?: string | undefined },
): Promise<Target> {
  const readManifest = await openManifest(settings.OUT_DIR);
  const { defaultLocale: locale, articles } = await readManifest();
  const [article = ''] = Object.keys(articles[locale] ?? {});
  const reference = await fileTicket(url, locale);
  const db = await openDatabase(settings);
  const token = await openSession(db, { email, locale }, new Date());
  await db.destroy();
  const cookie = `candil_requests=${token}`;
  return { url, locale, article: `${locale}/${article}`, reference, cookie, email };
}

const filedSchema = z.object({ reference: z.string() });

/** Undefined where the form asks for more than every form has. */
async function fileTicket(url: string, locale: string): Promise<string | undefined> {
  const response = await fetch(`${url}/api/tickets`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(newTicket({ locale, email })),
  });
  const filed = filedSchema.safeParse(await response.json());
  return filed.success ? filed.data.reference : undefined;
}
