import type { Owner } from '../data-folder/owner.ts';
import type { Database } from '../db/schema.ts';
import { removeCopies, sweepDrafts } from '../delivery/ticket-copies.ts';
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
  tickets: string;
  owner: Owner;
}

/** Everything that a running server tidies up. */
export const listJobs = ({ db, uploads, owner, tickets }: JobParts): readonly UpkeepJob[] => [
  {
    name: 'removal of what killed processes left',
    interval: minute,
    async run() {
      await uploads.sweep();
      await sweepDrafts(tickets, owner);
      await owner.sweep();
    },
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
      await removeCopies(tickets, await listRemoved(db));
      await forgetRemoved(db, now);
    },
  },
];
