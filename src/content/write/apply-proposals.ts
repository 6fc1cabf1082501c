import type { Proposal } from '../../schemas/proposal.ts';
import {
  applyProposal,
  type Applied,
  type FileChange,
  type SourceFiles,
} from './apply-proposal.ts';

export interface AppliedProposals {
  /** What became of each proposal, in their order. */
  outcomes: readonly { proposal: Proposal; applied: Applied }[];
  /** Each file that changes once, with what all proposals did to it. */
  changes: readonly FileChange[];
}

/** What several proposals change together; writes nothing. */
export async function applyProposals(
  proposals: readonly Proposal[],
  files: SourceFiles,
): Promise<AppliedProposals> {
  const changes = new Map<string, FileChange>();
  const changed: SourceFiles = {
    read: async (path) => changes.get(path)?.after ?? (await files.read(path)),
  };
  const outcomes: { proposal: Proposal; applied: Applied }[] = [];
  for (const proposal of proposals) {
    const applied = await applyProposal(proposal, changed);
    outcomes.push({ proposal, applied });
    if (!applied.ok || !applied.changed) continue;
    const { path, before, after } = applied.change;
    const first = changes.get(path);
    changes.set(path, { path, before: first ? first.before : before, after });
  }
  return { outcomes, changes: [...changes.values()] };
}
