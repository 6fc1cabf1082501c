// Compares two built sites: npm run compare -- <before> <after>
import { parseArgs } from 'node:util';
import { exitWithError } from '../../src/cli/exit-with-error.ts';
import { compareSites } from './compare-sites.ts';

/** Differences printed in full; the rest is counted. */
const mostShown = 20;

try {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [before, after] = positionals;
  if (before === undefined || after === undefined) {
    throw new Error('Name two built sites: npm run compare -- <before> <after>');
  }
  const { removed, added, changed, equal, bytes } = compareSites(before, after);
  for (const name of removed) console.log(`only in ${before}: ${name}`);
  for (const name of added) console.log(`only in ${after}: ${name}`);
  for (const file of changed.slice(0, mostShown)) {
    console.log(`${file.name}\n  - ${file.before}\n  + ${file.after}`);
  }
  if (changed.length > mostShown) console.log(`and ${changed.length - mostShown} more`);
  console.log(`${equal} files are equal, ${changed.length} differ, hashes left out of account`);
  for (const [kind, [was, is]] of Object.entries(bytes)) {
    console.log(`${kind}: ${was} bytes before, ${is} after`);
  }
  if (removed.length + added.length + changed.length > 0) process.exitCode = 1;
} catch (error) {
  exitWithError(error);
}
