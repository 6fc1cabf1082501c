import type { Report } from '../../insights/report.ts';
import type { Proposal } from '../../schemas/proposal.ts';

/** Where what readers did is read from. */
export interface DataSource {
  readReport: () => Promise<Report>;
  readProposals: () => Promise<readonly Proposal[]>;
}
