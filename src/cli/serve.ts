import './require-node.ts';
import { parseEnvironment } from '../schemas/environment.ts';
import { startServer } from '../server/start-server.ts';
import { exitWithError } from './exit-with-error.ts';

try {
  await startServer(parseEnvironment(process.env));
} catch (error) {
  exitWithError(error);
}
