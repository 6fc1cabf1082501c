import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readClaims } from '../../../../src/server/customers/token-claims.ts';
import { checkWith } from './support/tokens.ts';

/*
 * The examples of docs/contact.md that sign a token are run as they stand there, and what they make
 * goes through the real check.
 */

const secret = 'a secret of at least thirty-two characters';
const page = readFileSync('docs/contact.md', 'utf8');

/** Who is signed in at the company. */
const user = { email: 'ana@example.org', name: 'Ana Núñez "A"', plan: 'Plus', account: 'C-1' };
const json = JSON.stringify(user);

const programs = [
  {
    language: 'js',
    command: process.execPath,
    args: ['--input-type=module', '-'],
    wrap: (example: string) => `const user = ${json};\n${example}\nconsole.log(token);`,
  },
  {
    language: 'php',
    command: 'php',
    args: [],
    wrap: (example: string) =>
      example.replace('<?php', `<?php $user = json_decode('${json}');`) + '\necho $token;',
  },
  {
    language: 'python',
    command: 'python3',
    args: ['-'],
    wrap: (example: string) =>
      `import json, types\nuser = types.SimpleNamespace(**json.loads(r'''${json}'''))\n${example}\nprint(token)`,
  },
];

/** The example of a language, which names the secret of tokens. */
function findExample(language: string): string {
  const blocks = [...page.matchAll(/^```(\w+)\n(.*?)^```$/gmsu)];
  const found = blocks.find(
    ([, name, text]) => name === language && text?.includes('CUSTOMER_TOKEN_SECRET'),
  );
  if (!found?.[2]) throw new Error(`docs/contact.md has no example in ${language}.`);
  return found[2];
}

const isThere = (command: string): boolean =>
  spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;

describe('the example of docs/contact.md', () => {
  test.for(programs)('in $language makes a token that is taken', async (program, context) => {
    const { language, command, args, wrap } = program;
    context.skip(!isThere(command), `${command} is not installed here.`);
    const run = () =>
      spawnSync(command, args, {
        input: wrap(findExample(language)),
        env: { ...process.env, CUSTOMER_TOKEN_SECRET: secret },
        encoding: 'utf8',
      });
    const { stdout, stderr } = run();
    const token = stdout.trim();
    expect(stderr).toBe('');
    const check = checkWith({ CUSTOMER_TOKEN_SECRET: secret });
    const { claims, digest } = await check(token, new Date());
    const { customer } = readClaims(claims, []);
    expect(customer).toMatchObject({ email: user.email, name: user.name });
    const other = checkWith({ CUSTOMER_TOKEN_SECRET: `${secret}, and another one` });
    await expect(other(token, new Date())).rejects.toThrow('signature verification failed');
    // Each is new, or the second customer would be refused.
    expect((await check(run().stdout.trim(), new Date())).digest).not.toBe(digest);
  });
});
