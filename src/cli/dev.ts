import './require-node.ts';
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { dev } from 'astro';
import { astroSettings } from '../build/astro-settings.ts';
import { takeWorkFolder } from '../build/preview/work-folder.ts';
import { parseEnvironment } from '../schemas/environment.ts';
import { listen } from '../server/http/listen.ts';
import { exitWithError } from './exit-with-error.ts';
import { refuseArguments } from './refuse-arguments.ts';

// The preview of a content folder is nobody's business.
process.env.ASTRO_TELEMETRY_DISABLED ??= '1';
process.env.ASTRO_DISABLE_UPDATE_CHECK ??= 'true';

/** How long what is being stored has when Ctrl-C ends the preview, in milliseconds. */
const longestGoodbye = 500;

try {
  refuseArguments();
  const cwd = process.cwd();
  const environment = parseEnvironment(process.env);
  const { CONTENT_DIR: contentDir, HOST, PORT } = environment;
  if (!existsSync(contentDir)) {
    throw new Error(
      `ContentFolderMissing ${relative(cwd, contentDir)}\nThere is no such folder. Set CONTENT_DIR to your content folder, or leave it out to use "content".`,
    );
  }
  const port = await findPort(HOST, PORT);
  const server = await dev({
    ...astroSettings(environment, { root: cwd }),
    // Until the preview names the company's folder: Astro always writes its `.astro` here.
    root: takeWorkFolder(join(cwd, '.candil/preview'), contentDir),
    configFile: false,
    server: { host: HOST, port },
  });
  const { local, network } = server.resolvedUrls;
  const addresses = [...local, ...network].map((address) => `  ${address}`);
  console.log(`Preview of ${relative(cwd, contentDir) || '.'}\n${addresses.join('\n')}`);
  const stop = (): void => {
    setTimeout(() => process.exit(0), longestGoodbye).unref();
    void server.stop().finally(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
} catch (error) {
  exitWithError(error);
}

/** A port that is free on every address of the host; throws a `StartupError` if the given one is not. */
async function findPort(host: string, port: number): Promise<number> {
  const probe = await listen(() => new Response(), host, port);
  await probe.close();
  return probe.port;
}
