import { parentPort } from 'node:worker_threads';
import { isShallowClone } from '../../content/read/files/git-dates.ts';
import { parseEnvironment } from '../../schemas/environment.ts';
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

parentPort?.on('message', (question: unknown) => {
  readPreviewContent(environment, options).then(
    (content) => parentPort?.postMessage({ question, content }),
    (error: unknown) => parentPort?.postMessage({ question, error }),
  );
});
