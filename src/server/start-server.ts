import type { Environment } from '../schemas/environment.ts';
import { openServer, type RunningServer } from './open-server.ts';

/** Serves the build in OUT_DIR, says where, and stops on Ctrl-C or SIGTERM. */
export async function startServer(environment: Environment): Promise<RunningServer> {
  const server = await openServer(environment);
  console.log(`The help centre is at ${server.url} (Ctrl-C stops it)`);
  stopOnSignals(server);
  return server;
}

/**
 * Two signals within this time, in milliseconds, count as one: npm passes Ctrl-C on to a program
 * that has already got it from the terminal.
 */
const sameSignal = 500;

/** The first signal finishes what is under way and exits with 0; a second one quits at once. */
function stopOnSignals(server: RunningServer): void {
  let stoppingSince: number | undefined;
  const onSignal = (): void => {
    if (stoppingSince !== undefined) {
      if (performance.now() - stoppingSince > sameSignal) process.exit(130);
      return;
    }
    stoppingSince = performance.now();
    console.log('\nStopping …');
    void server.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
}
