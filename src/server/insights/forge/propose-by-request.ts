import { createHash } from 'node:crypto';
import { applyProposal } from '../../../content/write/apply-proposal.ts';
import { toPatch } from '../../../content/write/to-patch.ts';
import type { Proposal } from '../../../schemas/proposal.ts';
import { toRequestText, toRequestTitle } from '../../../insights/request-text.ts';
import type { Forge } from './forge.ts';

export type Proposed =
  /** `isNew` is false for one that was open already. */
  | { kind: 'open'; url: string; isNew: boolean }
  /** All of it stands in the repository already. */
  | { kind: 'done'; note: string }
  /** It cannot be applied to the files as they are there. */
  | { kind: 'refused'; reason: string };

/**
 * Opens a pull request with a proposal, or finds the one that is open for it. `folder` is the content
 * folder in the repository, empty for its root. Throws a `ForgeError` with the remedy.
 */
export async function proposeByRequest(
  proposal: Proposal,
  forge: Forge,
  folder: string,
): Promise<Proposed> {
  const base = await forge.findBase();
  const branch = toBranch(proposal);
  const open = await forge.findOpen(branch, base);
  if (open !== undefined) return { kind: 'open', url: open, isNew: false };
  const toPath = (path: string): string => (folder === '' ? path : `${folder}/${path}`);
  const applied = await applyProposal(proposal, {
    read: (path) => forge.readFile(toPath(path), base),
  });
  if (!applied.ok) return { kind: 'refused', reason: applied.reason };
  if (!applied.changed) return { kind: 'done', note: applied.note };
  const { change } = applied;
  const title = toRequestTitle(proposal);
  const url = await forge.open({
    ...{ branch, base, title, message: title, text: toRequestText(proposal) },
    changes: [{ ...change, path: toPath(change.path) }],
  });
  return { kind: 'open', url, isNew: true };
}

export type Drafted = { kind: 'drafted'; patch: string } | Exclude<Proposed, { kind: 'open' }>;

/**
 * What a proposal changes in the repository as it is now, as a unified diff that `git apply` takes at
 * its root. Throws a `ForgeError` with the remedy.
 */
export async function draftChange(
  proposal: Proposal,
  forge: Pick<Forge, 'findBase' | 'readFile'>,
  folder: string,
): Promise<Drafted> {
  const base = await forge.findBase();
  const applied = await applyProposal(proposal, {
    read: (path) => forge.readFile(folder === '' ? path : `${folder}/${path}`, base),
  });
  if (!applied.ok) return { kind: 'refused', reason: applied.reason };
  if (!applied.changed) return { kind: 'done', note: applied.note };
  return { kind: 'drafted', patch: toPatch([applied.change], folder) };
}

/** The same for the same change, whatever has been counted since. */
function toBranch({ evidence, ...change }: Proposal): string {
  const digest = createHash('sha256').update(JSON.stringify(change)).digest('hex').slice(0, 12);
  return `candil/${change.kind}-${digest}`;
}
