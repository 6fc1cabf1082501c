import { z } from 'zod';
import { isShallowClone } from '../../content/read/files/git-dates.ts';
import { parseEnvironment } from '../../schemas/environment.ts';
import { answerQuestions } from './answer-questions.ts';
import { isBeside, type CompanyRoutes } from './company-routes.ts';
import { readPreviewContent } from './preview-content.ts';

/**
 * Checks the content folder when asked, in a thread of its own, because the check of a large folder
 * takes seconds of computing.
 */
const environment = parseEnvironment(process.env);
const options = {
  cwd: process.cwd(),
  isShallow: isShallowClone(environment.CONTENT_DIR),
};

// From our own thread: as it was sent.
answerQuestions(z.custom<CompanyRoutes>(), (routes) =>
  readPreviewContent(environment, {
    ...options,
    isBeside: (path: string) => isBeside(path, routes),
  }),
);
