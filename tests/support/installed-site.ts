import { execFile, execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { ownEnvironment, type Ended, type ServerProcess } from './running-server.ts';

const root = resolve('.');
const isWindows = process.platform === 'win32';

/** Packs the working copy as `npm pack` does, in a copy of it; gives the path of the tarball. */
export function packWorkingCopy(folder: string): string {
  const copy = join(folder, 'repository');
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
    cwd: root,
  });
  const isNeeded = (file: string): boolean =>
    !/^(?:content\/(?!README\.md$)|tests\/|docs\/(?:adr|images)\/)/u.test(file);
  for (const file of listed.toString().split('\0').filter(isNeeded)) {
    if (file === '') continue;
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(root, file), join(copy, file), { force: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  // The server as one file has a test of its own, and takes seconds to make.
  const server = join(folder, 'candil-server.mjs');
  writeFileSync(server, 'process.exitCode = 2;\n');
  execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], {
    cwd: copy,
    shell: isWindows,
    env: { ...process.env, CANDIL_SERVER_FILE: server },
  });
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  if (tarball === undefined) throw new Error('npm pack wrote no tarball.');
  return join(folder, tarball);
}

/**
 * Installs a tarball into a new folder without a network: the packages that it names are those of the
 * repository. They lie apart, as pnpm puts them: the folder itself sees `candil` and nothing else.
 */
export function install(tarball: string, folder: string): { candil: string } {
  const apart = join(folder, 'node_modules/.apart/node_modules');
  const candil = join(apart, 'candil');
  mkdirSync(candil, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', candil, '--strip-components', '1']);
  const { dependencies } = z
    .object({ dependencies: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readFileSync(join(candil, 'package.json'), 'utf8')));
  for (const name of Object.keys(dependencies)) {
    mkdirSync(dirname(join(apart, name)), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), join(apart, name), 'junction');
  }
  symlinkSync(candil, join(folder, 'node_modules/candil'), 'junction');
  const manifest = { name: 'my-help', private: true, dependencies: { candil: '*' } };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  return { candil: join(folder, 'node_modules/candil/compiled/node/candil.js') };
}

/** What a command printed, and how it ended. */
export interface Finished {
  code: number;
  output: string;
}

/** Runs a command of the package in its folder. */
export function run(program: string, folder: string, words: readonly string[]): Promise<Finished> {
  return new Promise((done) => {
    const options = { cwd: folder, env: ownEnvironment(), timeout: 100_000 };
    const child = execFile(process.execPath, [program, ...words], options, (_, out, err) => {
      done({ code: child.exitCode ?? -1, output: out + err });
    });
  });
}

/** Starts a command that serves, on a port that is free. */
export function serve(program: string, folder: string, word: string): ServerProcess {
  const child = spawn(process.execPath, [program, word], {
    cwd: folder,
    env: { ...ownEnvironment(), HOST: '127.0.0.1', PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (text: Buffer) => (output += text.toString()));
  child.stderr.on('data', (text: Buffer) => (output += text.toString()));
  const ended = Promise.withResolvers<Ended>();
  child.once('close', (code, signal) => ended.resolve({ code, signal }));
  return { process: child, output: () => output, ended: ended.promise };
}
