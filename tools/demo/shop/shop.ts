import { serveShop } from './serve-shop.ts';

/** `npm run demo:shop`: a page of another origin that shows the help centre of `npm start`. */

const help = process.argv[2] ?? 'http://localhost:4321';
const { url } = await serveShop(help, 4400);
console.log(`A page with the launcher is at ${url} (Ctrl-C stops it); the help centre at ${help}`);
