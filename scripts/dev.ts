import './require-node.ts';
import { dev } from 'astro';
import { isShallowClone } from '../src/articles/git-dates.ts';
import { checkContent } from '../src/content-check/check-content.ts';
import { formatProblems } from '../src/content-check/format-problems.ts';
import { parseEnvironment } from '../src/schemas/environment.ts';
import { exitWithError } from './exit-with-error.ts';

/** Saving in an editor touches a file several times; wait until it is done. */
const settleMilliseconds = 200;

try {
  const environment = parseEnvironment(process.env);
  const report = async () => {
    const { problems } = await checkContent(environment.CONTENT_DIR, {
      cwd: process.cwd(),
      siteUrl: environment.SITE_URL,
      isShallow: isShallowClone(environment.CONTENT_DIR),
    });
    console.log(problems.length === 0 ? 'The content has no mistakes.' : formatProblems(problems));
  };
  await report();
  const server = await dev({ root: process.cwd() });
  let timer: NodeJS.Timeout | undefined;
  server.watcher.add(environment.CONTENT_DIR);
  server.watcher.on('all', (_, path) => {
    if (!path.startsWith(environment.CONTENT_DIR)) return;
    clearTimeout(timer);
    timer = setTimeout(() => void report(), settleMilliseconds);
  });
} catch (error) {
  exitWithError(error);
}
