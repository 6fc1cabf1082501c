import { readdirSync } from 'node:fs';

/** Folders directly below a folder, sorted; links to folders among them, hidden ones not. */
export function listFolders(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter(
        (entry) => (entry.isDirectory() || entry.isSymbolicLink()) && !entry.name.startsWith('.'),
      )
      .map(({ name }) => name)
      .sort();
  } catch {
    return [];
  }
}
