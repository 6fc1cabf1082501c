import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, cpSync, globSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';

/*
 * The recipe of the image, carried out step by step without Docker: what it copies and runs is done
 * below a folder that stands for the root of the image. Its commands are then started as somebody who
 * may write nothing but the volume, where the tests run as root and so can.
 */

/** Nobody special on Linux. */
const nobody = { uid: 65_534, gid: 65_534 };
const isRoot = process.getuid?.() === 0;
const user =
  isRoot && spawnSync(process.execPath, ['--version'], nobody).status === 0 ? nobody : {};

interface Step {
  name: string;
  text: string;
}

export interface Image {
  /** What stands behind a word of the recipe, once for each of its lines. */
  listTexts: (name: string) => string[];
  /** Starts its command; `variables` are besides those of the recipe. */
  start: (variables: Readonly<Record<string, string>>) => ChildProcess;
  /** Exit code of its health check. */
  checkHealth: (variables: Readonly<Record<string, string>>) => number | null;
  /** Each file with its time, but for what lies in the volume; and each in the volume. */
  listFiles: () => { own: string[]; kept: string[] };
}

/** Carries the recipe out below `root`, with what lies in `context`; sharp, of the network, is left out. */
export function buildImage(context: string, root: string): Image {
  const steps = readSteps(readFileSync(join('deploy', 'Dockerfile'), 'utf8'));
  const listTexts = (name: string): string[] =>
    steps.filter((step) => step.name === name).map(({ text }) => text);
  mkdirSync(root, { recursive: true });
  for (const folder of [join(root, '..'), root]) chmodSync(folder, 0o755);
  steps.reduce((place, step) => take(step, { place, context, root }), root);

  const settings = listTexts('ENV').flatMap((text) =>
    Array.from(text.matchAll(/(\w+)=(\S+)/gu), ([, name = '', value = '']): [string, string] => [
      name,
      below(root, value),
    ]),
  );
  const toEnvironment = (variables: Readonly<Record<string, string>>): Record<string, string> => ({
    ...Object.fromEntries(settings),
    ...variables,
  });
  const toCommand = (name: string): string[] =>
    z
      .tuple([z.literal('node')], z.string())
      .parse(JSON.parse(/\[.*\]$/u.exec(listTexts(name)[0] ?? '')?.[0] ?? ''))
      .slice(1)
      .map((word) => below(root, word));
  return {
    listTexts,
    start: (variables) =>
      spawn(process.execPath, toCommand('CMD'), { env: toEnvironment(variables), ...user }),
    checkHealth: (variables) =>
      spawnSync(process.execPath, toCommand('HEALTHCHECK'), {
        env: toEnvironment(variables),
        ...user,
      }).status,
    listFiles: () => listFiles(root, (listTexts('VOLUME')[0] ?? '').slice(1)),
  };
}

/** The lines of a recipe without remarks, those that go on with a backslash put together. */
const readSteps = (text: string): Step[] =>
  text
    .replaceAll(/^#.*\n/gmu, '')
    .replaceAll(/\\\n\s*/gu, '')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [name = '', ...rest] = line.split(' ');
      return { name, text: rest.join(' ') };
    });

/** Addresses of the image, below the folder that stands for its root. */
const below = (root: string, text: string): string =>
  text.replaceAll(/(?<=^| )\/(?=[a-z])/gu, `${root}/`);

/** Carries one step out; returns the folder in which the next one stands. */
function take(
  { name, text }: Step,
  { place, context, root }: { place: string; context: string; root: string },
): string {
  if (name === 'WORKDIR') {
    mkdirSync(join(root, text), { recursive: true });
    return join(root, text);
  }
  if (name === 'COPY') {
    const words = text.split(' ').filter((word) => !word.startsWith('--'));
    const target = words.at(-1) ?? '';
    for (const source of globSync(words.slice(0, -1), { cwd: context })) {
      const to = target.endsWith('/') ? join(place, target, source) : join(place, target);
      cpSync(join(context, source), to, { recursive: true });
    }
  }
  if (name === 'RUN') {
    const command = below(root, text)
      .replace('install-server.sh', `install-server.sh ${root}`)
      .replace('CANDIL_USER=node', `CANDIL_USER=${'uid' in user ? 'nobody' : 'node'}`);
    const PATH = `${dirname(process.execPath)}:${process.env.PATH ?? ''}`;
    execFileSync('sh', ['-euc', command], { cwd: place, env: { PATH, SHARP: 'no' } });
  }
  return place;
}

function listFiles(root: string, volume: string): { own: string[]; kept: string[] } {
  const all = globSync('**/*', { cwd: root }).sort();
  const isKept = (path: string): boolean => path.startsWith(`${volume}/`);
  return {
    own: all
      .filter((path) => !isKept(path) && path !== volume)
      .map((path) => `${path} ${statSync(join(root, path)).mtimeMs}`),
    kept: all.filter(isKept),
  };
}
