import { checkContent, type CheckOptions } from '../content/check/check-content.ts';
import { checkWhatWorks, type WorkingContent } from '../content/check/leave-out.ts';
import { formatLeftOut } from '../content/check/format-left-out.ts';
import type { BuildOptions } from './build-options.ts';

/**
 * Checks a content folder for a build: as it is, or, with `publishWhatWorks`, without the files that
 * have errors. What has errors nevertheless is not to be built.
 */
export async function checkBeforeBuild(
  dir: string,
  options: CheckOptions,
  { publishWhatWorks = false }: BuildOptions,
): Promise<WorkingContent> {
  if (publishWhatWorks) return checkWhatWorks(dir, options);
  const checked = await checkContent(dir, options);
  const content: WorkingContent = { checked, leftOut: [], without: () => Promise.resolve(content) };
  return content;
}

/** What was left out of a site, with the reasons, for people; empty if nothing was. */
export function describeLeftOut({ checked: { folder }, leftOut }: WorkingContent): string {
  const total = folder.articles.length + folder.unreadable.length + folder.leftOut.length;
  return formatLeftOut(leftOut, { articles: folder.leftOut.length, total });
}
