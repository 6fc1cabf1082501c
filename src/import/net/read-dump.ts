import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { listFiles } from '../../content/read/files/list-files.ts';

/** JSON of a dump, and where it lies. */
export interface DumpFile {
  /** From the folder, or the name of the only file. */
  name: string;
  body: unknown;
}

export interface Dump {
  /** Folder of the files, absolute. */
  folder: string;
  files: readonly DumpFile[];
}

/** Bytes of a file of a dump at most. */
const largestFile = 500_000_000;

/**
 * Reads a file of JSON, or all of a folder. Throws an error for people that names the file. Archives
 * are not unpacked: who unpacks them sees what comes out.
 */
export async function readDump(from: string, cwd: string): Promise<Dump> {
  const path = resolve(cwd, from);
  const found = await stat(path).catch(() => undefined);
  if (!found) {
    throw new Error(
      `ImportNotFound ${from}\nThere is no such folder or file. An address starts with https://.`,
    );
  }
  if (/\.(?:zip|gz|tgz|tar|7z|rar)$/iu.test(from)) {
    throw new Error(`ImportRefused ${from}\nUnpack it first, and name the folder.`);
  }
  const folder = found.isDirectory() ? path : dirname(path);
  const names = found.isDirectory()
    ? listFiles(path).files.filter((name) => name.endsWith('.json'))
    : [basename(path)];
  const files: DumpFile[] = [];
  for (const name of names) files.push({ name, body: await readJson(join(folder, name)) });
  if (files.length === 0) {
    throw new Error(
      `ImportNotFound ${from}\nThere is no .json file in it. docs/moving-in.md says what to put there.`,
    );
  }
  return { folder, files };
}

async function readJson(file: string): Promise<unknown> {
  if ((await stat(file)).size > largestFile) {
    throw new Error(`ImportRefused ${file}\nIt is larger than ${largestFile / 1_000_000} MB.`);
  }
  const text = (await readFile(file, 'utf8')).replace(/^\uFEFF/u, '');
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`ImportInvalid ${file}\nIt is no JSON: ${reason}. Fetch it again.`, {
      cause: error,
    });
  }
}
