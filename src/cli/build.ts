import './require-node.ts';
import { buildSite } from '../build/build-site.ts';
import { parseBuildArguments } from './build/arguments.ts';
import { exitWithError } from './exit-with-error.ts';

try {
  await buildSite(process.env, parseBuildArguments(process.argv.slice(2)));
} catch (error) {
  exitWithError(error);
}
