import { parentPort } from 'node:worker_threads';
import { z } from 'zod';
import { isShallowClone } from '../../content/read/files/git-dates.ts';
import { parseEnvironment } from '../../schemas/environment.ts';
import { isBeside, type CompanyRoutes } from './company-routes.ts';
import { readPreviewContent } from './preview-content.ts';

/**
 * Checks the content folder when asked, in a thread of its own, because the check of a large folder
 * takes seconds of computing. A request holds a number, which the answer repeats.
 */
const environment = parseEnvironment(process.env);
const options = {
  cwd: process.cwd(),
  isShallow: isShallowClone(environment.CONTENT_DIR),
};

const requestSchema = z.object({
  question: z.number(),
  // From our own thread: as it was sent.
  routes: z.custom<CompanyRoutes>(),
});

parentPort?.on('message', (message: unknown) => {
  const { question, routes } = requestSchema.parse(message);
  const facts = { ...options, isBeside: (path: string) => isBeside(path, routes) };
  readPreviewContent(environment, facts).then(
    (content) => parentPort?.postMessage({ question, content }),
    (error: unknown) => parentPort?.postMessage({ question, error }),
  );
});
