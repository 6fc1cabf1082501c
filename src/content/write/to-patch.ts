import { FILE_HEADERS_ONLY, formatPatch, structuredPatch } from 'diff';
import type { FileChange } from './apply-proposal.ts';

/**
 * Changes as a unified diff that `git apply` takes. `folder` is the path of the content folder in the
 * repository, with `/`; empty if it is the repository.
 */
export const toPatch = (changes: readonly FileChange[], folder: string): string =>
  changes.map((change) => toFilePatch(change, folder)).join('');

function toFilePatch({ path, before, after }: FileChange, folder: string): string {
  const name = folder === '' ? path : `${folder.replace(/\/+$/u, '')}/${path}`;
  const patch = structuredPatch(
    `a/${name}`,
    `b/${name}`,
    before ?? '',
    after,
    undefined,
    undefined,
    {
      context: 3,
    },
  );
  return formatPatch(
    {
      ...patch,
      isGit: true,
      ...(before === undefined && {
        ...{ isCreate: true, newMode: '100644', oldFileName: '/dev/null' },
      }),
    },
    FILE_HEADERS_ONLY,
  );
}
