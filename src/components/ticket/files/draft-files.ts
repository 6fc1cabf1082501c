import { randomKey } from '../random-key.ts';

/** Which draft of this tab has files in the browser's database. */
const draftKey = 'candil:ticket-files';
/** Set while any tab may have some: only then the code for it is loaded without need. */
const anyKey = 'candil:ticket-files-kept';

const load = () => import('./kept-files.ts');

/** One after the other, so that the last one counts. */
let last: Promise<void> = Promise.resolve();

/** Keeps the files of this tab's draft. What the browser refuses to keep is in the page only. */
export function saveDraftFiles(files: readonly File[]): Promise<void> {
  last = last.then(() => save(files));
  return last;
}

async function save(files: readonly File[]): Promise<void> {
  try {
    const draft = sessionStorage.getItem(draftKey);
    if (files.length === 0 && draft === null) return;
    const { keepFiles, forgetFiles } = await load();
    if (files.length === 0 && draft !== null) {
      sessionStorage.removeItem(draftKey);
      await forgetFiles(draft);
      return;
    }
    const name = draft ?? randomKey();
    sessionStorage.setItem(draftKey, name);
    localStorage.setItem(anyKey, '');
    await keepFiles(name, files, Date.now());
  } catch {
    // Private windows and full disks: the form works without.
  }
}

/**
 * The files of this tab's draft; undefined if there were some and they are gone. Removes those of
 * other tabs that are too old.
 */
export async function readDraftFiles(): Promise<readonly File[] | undefined> {
  try {
    const draft = sessionStorage.getItem(draftKey);
    if (draft === null && localStorage.getItem(anyKey) === null) return [];
    const { readKeptFiles, sweepFiles } = await load();
    if (!(await sweepFiles(Date.now()))) localStorage.removeItem(anyKey);
    if (draft === null) return [];
    const files = await readKeptFiles(draft, Date.now());
    return files.length === 0 ? undefined : files;
  } catch {
    return [];
  }
}

/** Removes the files of this tab's draft. */
export const forgetDraftFiles = (): Promise<void> => saveDraftFiles([]);
