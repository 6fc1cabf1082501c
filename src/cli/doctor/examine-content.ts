import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { checkContent } from '../../content/check/check-content.ts';
import { listFiles } from '../../content/read/files/list-files.ts';
import { isError } from '../../content/read/files/problem.ts';
import { renameFields } from '../../content/upgrade/deprecations.ts';
import { commandLine } from '../../lib/command-line.ts';
import { currentContract } from '../../schemas/contract.ts';
import type { Finding } from './finding.ts';

/**
 * Looks at the content folder: its contract, old names of fields, settings that are guessed, and how
 * many mistakes the check finds.
 */
export async function examineContent(dir: string, cwd: string): Promise<readonly Finding[]> {
  const subject = relative(cwd, dir) || '.';
  if (!existsSync(dir)) {
    const remedy = 'Set CONTENT_DIR to the content folder.';
    return [{ gravity: 'error', subject, message: 'There is no such folder.', remedy }];
  }
  const { folder, problems } = await checkContent(dir, { cwd, now: new Date() });
  const errors = problems.filter(isError).length;
  const guessed = problems.some(({ code }) => code === 'DefaultLocaleGuessed');
  const site = examineSite(dir, cwd, {
    contract: folder.settings?.value.contract,
    isBroken: folder.settings === undefined && existsSync(join(dir, 'site.yaml')),
    guessed: guessed ? folder.site.defaultLocale : undefined,
  });
  const check: Finding =
    errors === 0
      ? { gravity: 'fine', subject, message: 'The check finds no error.' }
      : {
          gravity: 'error',
          subject,
          message: `The check finds ${errors} ${errors === 1 ? 'error' : 'errors'}.`,
          remedy: `${commandLine('check')} tells them.`,
        };
  return [...site, ...examineFields(dir, cwd), check];
}

interface SiteState {
  contract: number | undefined;
  isBroken: boolean;
  /** The default locale that nothing says. */
  guessed: string | undefined;
}

function examineSite(dir: string, cwd: string, state: SiteState): readonly Finding[] {
  const file = join(dir, 'site.yaml');
  const subject = relative(cwd, file);
  if (state.isBroken) return [];
  const missing: string[] = [];
  if (state.contract === undefined) missing.push(`contract: ${currentContract}`);
  if (state.guessed !== undefined) missing.push(`defaultLocale: ${state.guessed}`);
  if (missing.length === 0) {
    const message = `Contract ${state.contract ?? currentContract}, the newest.`;
    return [{ gravity: 'fine', subject, message }];
  }
  const before = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  const message =
    state.guessed === undefined
      ? 'It does not say for which contract the folder was written; the first one is taken.'
      : 'It leaves to a guess what readers get where a translation is missing.';
  const remedy = `Add:\n${missing.join('\n')}`;
  const after = `${missing.join('\n')}\n${before ?? ''}`;
  return [{ gravity: 'advice', subject, message, remedy, fix: { file, before, after } }];
}

function examineFields(dir: string, cwd: string): readonly Finding[] {
  const paths = listFiles(dir).files.filter((path) => /\.(?:mdx?|yaml)$/u.test(path));
  return paths.flatMap((path): Finding[] => {
    const file = join(dir, path);
    const before = readFileSync(file, 'utf8');
    const renamed = renameFields(path, before);
    if (!renamed) return [];
    return [
      {
        gravity: 'advice',
        subject: relative(cwd, file),
        message: 'It has fields that the next contract will not have.',
        remedy: renamed.changes.join('\n'),
        fix: { file, before, after: renamed.text },
      },
    ];
  });
}
