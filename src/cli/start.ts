import './require-node.ts';
import { parseEnvironment } from '../schemas/environment.ts';
import { startServer } from '../server/start-server.ts';
import { buildSite } from '../build/build-site.ts';
import { isBuilt, readStamp } from '../build/build-stamp.ts';
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
