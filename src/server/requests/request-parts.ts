import type { Log } from '../../lib/log.ts';
import type { Manifest } from '../../schemas/manifest.ts';
import type { Database } from '../db/schema.ts';
import type { ReadRequestData } from '../site/read-request-data.ts';
import type { BusyPage, RateLimiter } from '../http/rate-limit.ts';
import type { PageSource } from '../site/page-source.ts';
import type { TicketStore } from '../tickets/ticket-store.ts';
import type { Uploads } from '../uploads/uploads.ts';
import type { RequestsPage } from './request-page.ts';

/** What the routes of my requests are given. */
export interface GivenRequestParts {
  db: Database;
  manifest: () => Promise<Manifest>;
  pages: PageSource;
  tickets: TicketStore;
  uploads: Uploads;
  /** Without it no mail can be sent, and there are no links. */
  links?: RequestLinks | undefined;
  /** Answers of the desk come back: by webhook, by asking or by mail. */
  readsAnswers: boolean;
  /** Cookies go over https alone. */
  isSecure: boolean;
  siteOrigin?: string | undefined;
  limiters: Partial<
    Record<'links' | 'mailboxes' | 'sessions' | 'messages' | 'pages', RateLimiter | undefined>
  >;
  busyPage: BusyPage;
  clock: () => Date;
  /** A random UUID. */
  newKey: () => string;
  log: Log;
}

/** What the routes of my requests need: the pages of the build are read once. */
export interface RequestRouteParts extends GivenRequestParts {
  /** The built page of my requests, by its file. */
  requestsPages: (path: string) => Promise<RequestsPage | undefined>;
  readRequestData: ReadRequestData;
}

export interface RequestLinks {
  /** Signs links. */
  secret: string;
  /** Told after somebody has asked for one. */
  onAsked: () => void;
}
