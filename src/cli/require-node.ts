/** Import this first: it stops a script on a Node that lacks `Temporal` and type stripping. */
const oldest = 26;
const major = Number(process.versions.node.split('.')[0]);

if (major < oldest) {
  console.error(
    `Candil runs on Node ${oldest} or newer; this is ${process.versions.node}.\n` +
      'Start it by npm ("npm start", "npm test", "npm run …"): npm ci installs the right Node.',
  );
  process.exit(1);
}
