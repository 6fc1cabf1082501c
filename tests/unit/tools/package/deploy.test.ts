import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { parseEnvironment } from '../../../../src/schemas/environment.ts';
import packageFile from '../../../../package.json' with { type: 'json' };

const read = (name: string): string => readFileSync(join('deploy', name), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'candil-deploy-'));
afterAll(() => rmSync(folder, { recursive: true }));

const composeSchema = z.object({
  services: z.object({
    candil: z.object({
      environment: z.record(z.string(), z.string()),
      volumes: z.array(z.string()),
      stop_grace_period: z.string(),
    }),
    database: z.object({ image: z.string() }),
  }),
  volumes: z.record(z.string(), z.null()),
});

/** `ENV` of the recipe: `NAME=value`, on lines that go on with a backslash. */
const listImageSettings = (): Record<string, string> => {
  const [, text = ''] = /^ENV ((?:.*\\\n)*.*)$/mu.exec(read('Dockerfile')) ?? [];
  return Object.fromEntries(
    [...text.matchAll(/(\w+)=(\S+)/gu)].map(([, name = '', value = '']) => [name, value]),
  );
};

describe('what is there to run the server', () => {
  test('the settings of the image are those of the server, which runs as nobody special', () => {
    const { HOST, OUT_DIR, DATA_DIR } = parseEnvironment(listImageSettings());
    expect({ HOST, OUT_DIR, DATA_DIR }).toEqual({
      HOST: '0.0.0.0',
      OUT_DIR: '/srv/candil/dist',
      DATA_DIR: '/var/lib/candil',
    });
    const lines = read('Dockerfile').split('\n');
    expect(lines).toContain('USER node');
    expect(lines.filter((line) => line.startsWith('VOLUME'))).toEqual(['VOLUME /var/lib/candil']);
  });

  test('compose gives settings that the server takes, with what .env must and may have', () => {
    const { services, volumes } = composeSchema.parse(parse(read('compose.yaml')));
    const values = { POSTGRES_PASSWORD: 'secret', SITE_URL: 'https://help.example.org' };
    const given = Object.fromEntries(
      Object.entries(services.candil.environment).map(([name, text]) => [
        name,
        text.replaceAll(
          /\$\{(\w+):[?-][^}]*\}/gu,
          (_whole, variable: string) => new Map(Object.entries(values)).get(variable) ?? '',
        ),
      ]),
    );
    const settings = parseEnvironment({ ...listImageSettings(), ...given });
    expect(settings.DATABASE_URL).toBe('postgres://candil:secret@database:5432/candil');
    expect(settings.INSIGHTS_TOKEN).toBeUndefined();
    const patience = settings.DRAIN_SECONDS + settings.STOP_SECONDS;
    expect(Number.parseInt(services.candil.stop_grace_period, 10)).toBeGreaterThan(patience);
    expect(Object.keys(volumes)).toEqual(['candil', 'database']);
  });

  test('the installer is a shell script without faults and has the sharp of the package', () => {
    execFileSync('sh', ['-n', join('deploy', 'install-server.sh')]);
    const [, version] = /^sharp_version=(\S+)$/mu.exec(read('install-server.sh')) ?? [];
    expect(packageFile.dependencies.sharp.replace('^', '')).toBe(version);
  });

  test('the installer says what is missing', () => {
    const { status, stderr } = spawnSync('sh', [join('deploy', 'install-server.sh'), folder], {
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([1, expect.stringContaining('npm run package:server')]);
  });

  test('systemd takes the unit', ({ skip }) => {
    const asked = spawnSync('systemd-analyze', ['--version']);
    if (asked.status !== 0) skip();
    const unit = join(folder, 'candil.service');
    writeFileSync(unit, read('candil.service').replace('/usr/bin/node', process.execPath));
    const { status, stderr } = spawnSync('systemd-analyze', ['verify', unit], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
  });
});
