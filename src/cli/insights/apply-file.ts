import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { checkContent, sortProblems } from '../../content/check/check-content.ts';
import { formatProblems } from '../../content/check/format-problems.ts';
import { isError, type Problem } from '../../content/read/files/problem.ts';
import { applyProposals, type AppliedProposals } from '../../content/write/apply-proposals.ts';
import { sourcesOf } from '../../content/write/read-sources.ts';
import { toPatch } from '../../content/write/to-patch.ts';
import { proposalFileSchema, type Proposal } from '../../schemas/proposal.ts';

/** Reads a file of proposals. Throws with the place and the remedy. */
export async function readProposalFile(file: string): Promise<readonly Proposal[]> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Error(
      `ProposalsMissing ${file}\nThere is no such file. npm run insights -- propose writes one.`,
    );
  });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Error(
      `ProposalsInvalid ${file}\nIt is no JSON. A diff is applied by: git apply ${file}`,
    );
  }
  const parsed = proposalFileSchema.safeParse(value);
  if (parsed.success) return parsed.data.proposals;
  const [issue] = parsed.error.issues;
  throw new Error(
    `ProposalsInvalid ${file}\n${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}. Mend it, or have it written anew: npm run insights -- propose`,
  );
}

/** Prints what the proposals of a file change, as a diff from the current folder. */
export async function printPatch(file: string, contentDir: string): Promise<void> {
  const applied = await applyProposals(await readProposalFile(file), sourcesOf(contentDir));
  const folder = relative(process.cwd(), contentDir).replaceAll('\\', '/');
  process.stdout.write(toPatch(applied.changes, folder));
  for (const line of listRefused(applied)) console.error(line);
  if (listRefused(applied).length > 0) process.exitCode = 1;
}

/**
 * Changes the content folder by the proposals of a file, and checks the files that changed. Exits with
 * 1 if a proposal was refused or a file has a mistake.
 */
export async function applyFile(
  file: string,
  contentDir: string,
  { isDry }: { isDry: boolean },
): Promise<void> {
  const applied = await applyProposals(await readProposalFile(file), sourcesOf(contentDir));
  for (const { applied: one } of applied.outcomes) if (one.ok) console.log(one.note);
  const refused = listRefused(applied);
  for (const line of refused) console.error(line);
  if (refused.length > 0) process.exitCode = 1;
  if (isDry) {
    console.log(`\n${applied.changes.length} files would change. Nothing was written.`);
    return;
  }
  for (const { path, before, after } of applied.changes) {
    const target = join(contentDir, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, after, before === undefined ? { flag: 'wx' } : {});
  }
  console.log(`\n${applied.changes.length} files changed.`);
  if (applied.changes.length > 0) await tellProblems(applied, contentDir);
}

const listRefused = ({ outcomes }: AppliedProposals): string[] =>
  outcomes.flatMap(({ applied }) => (applied.ok ? [] : [`Not applied: ${applied.reason}`]));

/** What the content check says of the files that changed. */
async function tellProblems({ changes }: AppliedProposals, contentDir: string): Promise<void> {
  const cwd = process.cwd();
  const { problems } = await checkContent(contentDir, { cwd, now: new Date() });
  const changed = new Set(changes.map(({ path }) => relative(cwd, join(contentDir, path))));
  const ofThem: readonly Problem[] = sortProblems(problems).filter((one) => changed.has(one.file));
  if (ofThem.length > 0) console.log(`\n${formatProblems(ofThem)}`);
  if (ofThem.some(isError)) process.exitCode = 1;
  console.log('\nRead what has changed (git diff), then: npm run check:content');
}
