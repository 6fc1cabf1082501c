import { brotliCompressSync, constants } from 'node:zlib';
import { mainPart, type Part } from './server-parts.ts';

/** Most bytes of the file. */
export const mostBytes = 2_000_000;

/**
 * One file of all parts, each compressed; an address with `?part=` names one of them. Node loads the
 * source of a part in place of the file (`module.registerHooks`), so that errors name part and line.
 */
export function writeServerFile(parts: readonly Part[], version: string): string {
  const packed = parts.map(({ name, source }) => [name, compress(source)] as const);
  return `${loaderOf(version)}
const packed = {
${packed.map(([name, text]) => `  ${JSON.stringify(name)}: '${text}',`).join('\n')}
};
const own = new URL(import.meta.url);
// A process is told its part by its last argument: paths have no question.
const asked = own.searchParams.get('part') ?? /^file:.*\\?part=(.+)$/u.exec(process.argv.at(-1) ?? '')?.[1];
const part = asked !== undefined && Object.hasOwn(packed, asked) ? asked : ${JSON.stringify(mainPart)};
const address = \`\${own.origin === 'null' ? 'file://' : own.origin}\${own.pathname}?code=\${part}\`;
registerHooks({
  load(url, context, next) {
    if (url !== address) return next(url, context);
    const source = brotliDecompressSync(Buffer.from(packed[part], 'base64')).toString();
    return { format: 'module', source, shortCircuit: true };
  },
});
export const { run } = await import(address);
`;
}

const compress = (source: string): string => {
  const bytes = Buffer.from(source);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return brotliCompressSync(bytes, { params }).toString('base64');
};

const loaderOf = (version: string): string =>
  `#!/usr/bin/env node
// The server of Candil ${version}, whole: "node candil-server.mjs" serves, docs/operate.md says more.
// Licences of what is in it stand in candil-server.licences.txt.
import { registerHooks } from 'node:module';
import { brotliDecompressSync } from 'node:zlib';
if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error(\`Candil runs on Node 24 or newer; this is \${process.versions.node}.\`);
  process.exit(1);
}`;
