import type { Database } from '../db/schema.ts';
import { removeCopies } from '../delivery/ticket-copies.ts';
import { forgetLinks } from '../my-requests/link-store.ts';
import { forgetSessions } from '../my-requests/session-store.ts';
import { forgetRemoved, listRemoved } from '../privacy/remove-ticket.ts';
import { forgetProofs } from '../proof/proofs.ts';
import type { UploadsFolder } from '../uploads/uploads-folder.ts';
import type { UpkeepJob } from './upkeep.ts';

const minute = 60_000;

export interface JobParts {
  db: Database;
  uploads: UploadsFolder;
  /** Folder of the receiver `file`. */
  ticketsFolder: string;
}

/** Everything that a running server tidies up. */
export const listJobs = ({ db, uploads, ticketsFolder }: JobParts): readonly UpkeepJob[] => [
  {
    name: 'removal of leftover uploads',
    interval: minute,
    run: () => uploads.sweep(),
  },
  {
    name: 'removal of expired links, sessions and proofs',
    interval: 15 * minute,
    async run(now) {
      await forgetLinks(db, now);
      await forgetSessions(db, now);
      await forgetProofs(db, now);
    },
  },
  {
    // A ticket may be removed by another machine than the one whose folder has its copy.
    name: 'removal of copies of removed tickets',
    interval: 15 * minute,
    async run(now) {
      await removeCopies(ticketsFolder, await listRemoved(db));
      await forgetRemoved(db, now);
    },
  },
];
