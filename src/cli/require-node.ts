/** Import this first: it stops a script on a Node that lacks `Temporal`, which `candil` brings along. */
if (!('Temporal' in globalThis)) {
  console.error(
    `Candil runs on Node 26 or newer; this is ${process.versions.node}.\n` +
      'Start it by npm ("npm start", "npm test", "npm run …"): npm ci installs the right Node.',
  );
  process.exit(1);
}
