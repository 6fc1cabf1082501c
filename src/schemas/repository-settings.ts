import { z } from 'zod';
import { keepsToken } from './insights-settings.ts';

/** Where pull requests of `/insights/` go to; without a token none are offered. */
export const repositorySettings = {
  /** Address of the repository with the content, such as `https://github.com/owner/name`. */
  INSIGHTS_REPOSITORY: z
    .url({
      protocol: /^https?$/u,
      error: 'must be the address of a repository such as https://github.com/owner/name',
      // What comes next reads it as one.
      abort: true,
    })
    .refine((address) => keepsToken(new URL(address)), {
      error: 'must start with https://, because a token is sent there',
    })
    .refine((address) => /^\/[^/]+\/[^/]+/u.test(new URL(address).pathname), {
      error: 'must name owner and repository, such as https://github.com/owner/name',
    })
    .optional(),
  /** Which API it has, where the name of the host does not say it. */
  INSIGHTS_REPOSITORY_KIND: z
    .enum(['github', 'gitlab'], { error: 'must be "github" or "gitlab"' })
    .optional(),
  /** Token that may open pull requests there. */
  INSIGHTS_REPOSITORY_TOKEN: z.string().min(1).optional(),
  /** Branch that they go to; the repository’s own by default. */
  INSIGHTS_REPOSITORY_BRANCH: z.string().min(1).optional(),
  /** Content folder in the repository; `.` is its root. */
  INSIGHTS_REPOSITORY_FOLDER: z
    .string()
    .regex(/^(?:\.|(?!\.)[^/\s]+(?:\/[^/.\s][^/\s]*)*)$/u, 'must be a path such as content, or "."')
    .default('content'),
};
