import { setInterval } from 'node:timers';
import { createPictureWorker } from '../../../../src/server/uploads/pictures/picture-worker.ts';

/** Draws one picture and stays; prints the number of the process that drew it, as an address. */
const { PICTURE: path = '', TARGET: target = '' } = process.env;
const worker = createPictureWorker();
await worker.draw({ path, type: 'png', target }, 10_000);
console.log(`http://localhost/${worker.pid}`);
setInterval(() => undefined, 1_000);
