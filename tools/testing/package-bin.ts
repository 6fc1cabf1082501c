import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const packageSchema = z.object({
  bin: z.union([z.string(), z.record(z.string(), z.string())]),
});

/**
 * Path of the JavaScript file behind a package's command, so that Node can run it without a shell
 * (the shims in node_modules/.bin differ from one system to the next). Throws if there is none.
 */
export function getPackageBin(packageName: string, command: string): string {
  const folder = new URL(`../../node_modules/${packageName}/`, import.meta.url);
  const { bin } = packageSchema.parse(
    JSON.parse(readFileSync(new URL('package.json', folder), 'utf8')),
  );
  const file = typeof bin === 'string' ? bin : bin[command];
  if (file === undefined) throw new Error(`${packageName} has no command "${command}".`);
  return fileURLToPath(new URL(file, folder));
}
