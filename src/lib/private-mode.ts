import { open } from 'node:fs/promises';

/** Modes of what is in DATA_DIR: requests of customers are for the owner of the process alone. */
export const privateFolder = 0o700;
export const privateFile = 0o600;

/** Makes an empty file that only its owner can read, whatever the umask; one that is there stays. */
export async function createPrivateFile(path: string): Promise<void> {
  try {
    const file = await open(path, 'wx', privateFile);
    await file.close();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}
