import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Finding } from './finding.ts';

/** What must not be committed: what Candil makes, and what readers wrote. */
const ignored = ['node_modules/', '.astro/', '.candil/', 'dist/', 'dist.private/', 'data/'];

/** Says the same as one of them. */
const wider: Readonly<Record<string, string>> = { 'dist.private/': '*.private/' };

const manifestSchema = z.looseObject({
  dependencies: z.record(z.string(), z.string()).optional(),
  devDependencies: z.record(z.string(), z.string()).optional(),
  engines: z.looseObject({ node: z.string().optional() }).optional(),
});

const lockFiles = ['package-lock.json', 'pnpm-lock.yaml', 'yarn.lock', 'bun.lock'];

/** Looks at `package.json`, the lock file and `.gitignore` of a company's folder. */
export function examineFolder(folder: string): readonly Finding[] {
  return [...examineManifest(folder), ...examineIgnored(folder)];
}

function examineManifest(folder: string): readonly Finding[] {
  const file = join(folder, 'package.json');
  const subject = 'package.json';
  if (!existsSync(file)) {
    const remedy = 'Run npm init --yes, then npm install candil.';
    return [{ gravity: 'error', subject, message: 'There is none.', remedy }];
  }
  const parsed = parseManifest(readFileSync(file, 'utf8'));
  if (parsed === undefined) {
    const remedy = 'Mend its JSON; npm says the place: npm pkg get name';
    return [{ gravity: 'error', subject, message: 'It cannot be read.', remedy }];
  }
  const version = parsed.dependencies?.['candil'] ?? parsed.devDependencies?.['candil'];
  const findings: Finding[] = [
    version === undefined
      ? {
          gravity: 'error',
          subject,
          message: 'It does not name candil, so another machine installs none.',
          remedy: 'npm install candil',
        }
      : { gravity: 'fine', subject, message: `It asks for candil ${version}.` },
  ];
  if (!lockFiles.some((name) => existsSync(join(folder, name)))) {
    const message = 'There is no lock file: each machine may install other versions.';
    findings.push({
      ...{ gravity: 'advice', subject, message },
      remedy: 'Run npm install, and commit package-lock.json.',
    });
  }
  return findings;
}

function parseManifest(text: string): z.infer<typeof manifestSchema> | undefined {
  try {
    return manifestSchema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function examineIgnored(folder: string): readonly Finding[] {
  const file = join(folder, '.gitignore');
  const before = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  const lines = new Set(
    (before ?? '').split(/\r?\n/u).map((line) => line.trim().replace(/^\//u, '')),
  );
  const missing = ignored.filter(
    (name) => ![name, name.slice(0, -1), wider[name] ?? name].some((one) => lines.has(one)),
  );
  if (missing.length === 0) {
    return [
      { gravity: 'fine', subject: '.gitignore', message: 'It names what is not to be committed.' },
    ];
  }
  const hasReaders = missing.includes('data/');
  const start =
    before === undefined || before === '' || before.endsWith('\n') ? (before ?? '') : `${before}\n`;
  return [
    {
      gravity: hasReaders ? 'error' : 'advice',
      subject: '.gitignore',
      message: hasReaders
        ? 'What readers wrote (data/) would be committed with the articles.'
        : 'What Candil makes would be committed.',
      remedy: `Add:\n${missing.join('\n')}`,
      fix: { file, before, after: `${start}${missing.join('\n')}\n` },
    },
  ];
}
