import { basePath, withBase } from '../lib/base-path.ts';
import type { Log } from '../lib/log.ts';
import type { Environment } from '../schemas/environment.ts';
import { createServerLog } from './log/server-log.ts';
import { openServer, type RunningServer } from './open-server.ts';

/** Serves the build in OUT_DIR, says where, and stops on Ctrl-C or SIGTERM. */
export async function startServer(environment: Environment): Promise<RunningServer> {
  const log = createServerLog(environment);
  const tell = createServerLog({ ...environment, LOG_LEVEL: 'info' }, process.stdout);
  endOnFault(log);
  const server = await openServer(environment, log);
  // Before it says so: who reads the line may send a signal at once.
  stopOnSignals(server, environment, { log, tell });
  tell(
    `The help centre is at ${server.url}${withBase(basePath() && '/')} (Ctrl-C stops it)`,
    'info',
  );
  return server;
}

/** A mistake that nobody has caught ends the process, as it does by itself, with a line in the log. */
function endOnFault(log: Log): void {
  process.on('uncaughtException', (error) => {
    log(`The server ends\n${error.stack ?? error.message}`, 'error');
    process.exit(1);
  });
}

/**
 * Two signals within this time, in milliseconds, count as one: npm passes Ctrl-C on to a program
 * that has already got it from the terminal.
 */
const sameSignal = 500;

/**
 * The first signal finishes what is under way and exits with 0; a second one quits at once, and so
 * does the end of the time that stopping may take.
 */
function stopOnSignals(
  server: RunningServer,
  { DRAIN_SECONDS, STOP_SECONDS }: Environment,
  { log, tell }: { log: Log; tell: Log },
): void {
  let stoppingSince: number | undefined;
  const onSignal = (): void => {
    if (stoppingSince !== undefined) {
      if (performance.now() - stoppingSince > sameSignal) process.exit(130);
      return;
    }
    stoppingSince = performance.now();
    tell('Stopping …', 'info');
    const late = (): void => {
      log(`Not all was finished in ${STOP_SECONDS} seconds; the rest is given up.`, 'error');
      process.exit(1);
    };
    setTimeout(late, (DRAIN_SECONDS + STOP_SECONDS) * 1_000);
    void server.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log(`Stopping failed\n${error instanceof Error ? error.stack : String(error)}`, 'error');
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
}
