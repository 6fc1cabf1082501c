import './require-node.ts';
import { parseEnvironment } from '../schemas/environment.ts';
import { startServer } from '../server/start-server.ts';
import { exitWithError } from './exit-with-error.ts';
import { refuseArguments } from './refuse-arguments.ts';

try {
  refuseArguments();
  await startServer(parseEnvironment(process.env));
} catch (error) {
  exitWithError(error);
}
