import type { Manifest } from '../../schemas/manifest.ts';
import type { Database } from '../db/schema.ts';
import type { RateLimiter } from '../rate-limit.ts';
import type { SitePages } from '../site-pages.ts';
import type { TicketStore } from '../tickets/ticket-store.ts';
import type { Uploads } from '../uploads/uploads.ts';

/** What the routes of my requests need. */
export interface RequestRouteParts {
  db: Database;
  manifest: () => Promise<Manifest>;
  pages: SitePages;
  tickets: TicketStore;
  uploads: Uploads;
  /** Without it no mail can be sent, and there are no links. */
  links?: RequestLinks | undefined;
  /** Cookies go over https alone. */
  isSecure: boolean;
  siteOrigin?: string | undefined;
  limiters: Partial<Record<'links' | 'sessions' | 'messages', RateLimiter | undefined>>;
  clock: () => Date;
  /** A random UUID. */
  newKey: () => string;
  log: (message: string) => void;
}

export interface RequestLinks {
  /** Signs links. */
  secret: string;
  /** Told after somebody has asked for one. */
  onAsked: () => void;
}
