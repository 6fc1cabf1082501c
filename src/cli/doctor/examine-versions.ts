import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { oldestNode, tellOldNode } from '../../lib/oldest-node.ts';
import type { Finding } from './finding.ts';

const packageSchema = z.looseObject({
  version: z.string(),
  dependencies: z.record(z.string(), z.string()).default({}),
});

/**
 * Looks at the versions of Node, of Candil and of the packages that it names. `program` is the folder
 * of Candil, `find` gives the folder of a package as the program finds it, or undefined.
 */
export function examineVersions(
  program: string,
  node: string,
  find: (name: string) => string | undefined,
): readonly Finding[] {
  const own = readPackage(program);
  const isOld = tellOldNode(node) !== undefined;
  const versions: Finding[] = [
    isOld
      ? {
          gravity: 'error',
          subject: 'Node',
          message: `This is ${node}.`,
          remedy: `Install Node ${oldestNode} or newer.`,
        }
      : { gravity: 'fine', subject: 'Node', message: node },
    { gravity: 'fine', subject: 'Candil', message: own?.version ?? 'unknown' },
  ];
  const wrong = Object.entries(own?.dependencies ?? {}).flatMap(([name, wanted]): Finding[] => {
    const folder = find(name);
    const found = folder === undefined ? undefined : readPackage(folder)?.version;
    if (found !== undefined && (found === wanted || !/^\d/u.test(wanted))) return [];
    const message =
      found === undefined ? 'It is not installed.' : `${found}, and ${wanted} was tested.`;
    const remedy = 'Delete node_modules and install again.';
    return [{ gravity: found === undefined ? 'error' : 'advice', subject: name, message, remedy }];
  });
  if (wrong.length > 0) return [...versions, ...wrong];
  return [...versions, { gravity: 'fine', subject: 'Packages', message: 'As they were tested.' }];
}

/** `package.json` of a folder; undefined if it cannot be read. */
export function readPackage(folder: string): z.infer<typeof packageSchema> | undefined {
  try {
    return packageSchema.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
  } catch {
    return undefined;
  }
}
