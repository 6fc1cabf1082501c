import './require-node.ts';
import { parseEnvironment, type Environment } from '../schemas/environment.ts';
import { listen } from '../server/http/listen.ts';
import { startServer } from '../server/start-server.ts';
import { buildSite } from '../build/build-site.ts';
import { isBuilt, readStamp } from '../build/build-stamp.ts';
import { exitWithError } from './exit-with-error.ts';
import { refuseArguments } from './refuse-arguments.ts';

try {
  refuseArguments();
  const environment = parseEnvironment(process.env);
  const stamp = await readStamp(environment.CONTENT_DIR, environment);
  if (await isBuilt(environment.OUT_DIR, stamp)) {
    console.log('The site is up to date.');
  } else {
    await refuseTakenPort(environment);
    console.log('Building the help centre');
    await buildSite(process.env);
  }
  await startServer(environment);
} catch (error) {
  exitWithError(error);
}

/** A build may take minutes: a port that another program has is told before it. Throws what `listen` does. */
async function refuseTakenPort({ HOST, PORT }: Environment): Promise<void> {
  const listener = await listen(() => new Response(null, { status: 503 }), HOST, PORT);
  await listener.close(0);
}
