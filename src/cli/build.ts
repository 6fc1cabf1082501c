import './require-node.ts';
import { buildSite } from '../build/build-site.ts';
import { exitWithError } from './exit-with-error.ts';

try {
  await buildSite(process.env);
} catch (error) {
  exitWithError(error);
}
