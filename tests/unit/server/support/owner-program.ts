import { createOwner } from '../../../../src/server/data-folder/owner.ts';

/** A process that owns one name; prints it, as an address, and stays. */
const owner = createOwner(process.env['MARKS'] ?? '');
console.log(`http://localhost/${await owner.newName()}`);
setInterval(() => undefined, 1_000);
