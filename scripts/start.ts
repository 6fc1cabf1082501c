import './require-node.ts';
import { parseEnvironment } from '../src/schemas/environment.ts';
import { startServer } from '../src/server/start-server.ts';
import { buildSite } from './build-site.ts';
import { isBuilt, readStamp } from './build-stamp.ts';
import { exitWithError } from './exit-with-error.ts';

try {
  const environment = parseEnvironment(process.env);
  const stamp = await readStamp(environment.CONTENT_DIR, environment);
  if (await isBuilt(environment.OUT_DIR, stamp)) {
    console.log('The site is up to date.');
  } else {
    console.log('Building the help centre');
    await buildSite(process.env);
  }
  await startServer(environment);
} catch (error) {
  exitWithError(error);
}
