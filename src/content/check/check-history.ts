import { toWarning, type Problem } from '../read/files/problem.ts';
import type { ContentFolder } from '../read/read-content-folder.ts';
import { showFile } from '../read/yaml/read-yaml-folder.ts';

/** Warns once if days of articles are not known because a clone lacks its history. */
export function checkHistory(
  { articles, dir }: Pick<ContentFolder, 'articles' | 'dir'>,
  { cwd, isShallow = false }: { cwd: string; isShallow?: boolean | undefined },
): readonly Problem[] {
  if (!isShallow || articles.every(({ frontMatter }) => frontMatter.updated !== undefined)) {
    return [];
  }
  return [
    toWarning(
      'HistoryShallow',
      { file: showFile(dir, cwd) || '.' },
      'Articles show no day of their last change, because this copy of the repository lacks its history.',
      'Fetch all of it: "fetch-depth: 0" at actions/checkout on GitHub, "git fetch --unshallow" on a machine.',
    ),
  ];
}
