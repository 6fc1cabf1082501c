import type { Log } from '../../lib/log.ts';
import { tightenFolder } from './tighten-folder.ts';

/**
 * Makes DATA_DIR, if it is there, readable by its owner only, and says so once: when that changed
 * something, or could not be done. On Windows, rights are inherited from the folder above.
 */
export async function closeToOthers(folder: string, log: Log): Promise<void> {
  if (process.platform === 'win32') return;
  const { closed, refused, foreign } = await tightenFolder(folder);
  if (closed.length > 0) {
    const files = closed.length === 1 ? '1 file or folder' : `${closed.length} files and folders`;
    log(`${folder}: ${files} could be read by other users of this machine; now by the owner only.`);
  }
  if (refused.length > 0) {
    log(
      `DataFolderOpen ${folder}\nOther users of this machine can read ${some(refused)}. Let the user of this process own them, on a file system that knows owners.`,
    );
  }
  if (foreign.length > 0) {
    log(
      `DataFolderShared ${folder}\nIt holds what is not Candil's: ${some(foreign)}. That and the folder are left as they are; Candil's own files in it are readable by their owner only. Better name a folder in DATA_DIR that is for Candil alone.`,
    );
  }
}

/** Names in a message before it is cut off. */
const mostNames = 3;

const some = (names: readonly string[]): string =>
  names.slice(0, mostNames).join(', ') + (names.length > mostNames ? ' …' : '');
