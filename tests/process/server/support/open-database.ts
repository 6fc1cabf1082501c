import { once } from 'node:events';
import { openDatabase, ping } from '../../../../src/server/db/connect.ts';
import { parseEnvironment } from '../../../../src/schemas/environment.ts';

/** Opens the database of the environment as soon as it is told to, at the same moment as others. */
const environment = parseEnvironment(process.env);
console.log('ready');
await once(process.stdin, 'data');
const db = await openDatabase(environment);
await ping(db);
console.log('open');
await db.destroy();
process.exit(0);
