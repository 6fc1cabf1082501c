import { createHash } from 'node:crypto';
import type { Database } from '../db/schema.ts';
import { sessionLifetime } from './session.ts';

/** Sessions that somebody has ended before their time, in all processes on the database. */
export interface EndedSessions {
  /** From now on nobody is let in by this cookie. */
  end(cookie: string): Promise<void>;
  isEnded(cookie: string): Promise<boolean>;
}

/** Keeps digests of the cookies for as long as these would be good. */
export function createEndedSessions(db: Database, clock: () => Date): EndedSessions {
  return {
    async end(cookie) {
      const now = clock();
      await db.deleteFrom('ended_sessions').where('expires_at', '<', now.toISOString()).execute();
      const expiry = new Date(now.getTime() + sessionLifetime).toISOString();
      await db
        .insertInto('ended_sessions')
        .values({ digest: digestOf(cookie), expires_at: expiry })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },
    async isEnded(cookie) {
      const row = await db
        .selectFrom('ended_sessions')
        .select('digest')
        .where('digest', '=', digestOf(cookie))
        .executeTakeFirst();
      return row !== undefined;
    },
  };
}

const digestOf = (cookie: string): string => createHash('sha256').update(cookie).digest('hex');
