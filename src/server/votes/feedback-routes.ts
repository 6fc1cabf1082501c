import { Hono, type Context } from 'hono';
import { z } from 'zod';
import { voteFeedbackUrl } from '../../i18n/urls.ts';
import { stripPersonal } from '../../lib/strip-personal.ts';
import {
  feedbackReasons,
  voteFeedbackSchema,
  longestComment,
} from '../../schemas/vote-feedback.ts';
import type { ApiEnv } from '../http/api-env.ts';
import { clientAddress } from '../http/client-address.ts';
import { ApiError, refuseMethod, toErrorFields } from '../http/errors.ts';
import { limitRate, refuseBusy } from '../http/rate-limit.ts';
import { getMediaType, limitBody, readForm, readJson } from '../http/request-body.ts';
import type { ExplanationPage } from './explanation-page.ts';
import { limitVotes, type VoteLimitParts } from './vote-limits.ts';
import type { VoteStore } from './vote-store.ts';
import type { VotedArticle } from './voted-article.ts';
import {
  getVotedPage,
  toArticleAddress,
  toVoter,
  type EditionParts,
  type VotedPage,
} from './voted-page.ts';
import { deviceVoter, formVoter } from './voter-cookies.ts';

/** Below the votes, so that the cookies of voters come along; too long for a language tag. */
export const explanationsPath = '/explanations';

/** Where a reader without scripts is asked why. */
export const explanationUrl = ({ locale, articleId }: VotedArticle): string =>
  voteFeedbackUrl('', locale, articleId);

/** Largest body in bytes: a comment, four bytes a character, three letters for each in a form. */
const bodyLimit = 16_000;

export interface FeedbackRouteParts extends VoteLimitParts, EditionParts {
  votes: Pick<VoteStore, 'recordFeedback' | 'findVote'>;
  /** The built page that asks why, by locale; undefined if the build has none. */
  explanationPages: (locale: string) => Promise<ExplanationPage | undefined>;
  siteOrigin?: string | undefined;
}

export const explanationFormSchema = z.object({
  reason: z.enum(feedbackReasons).optional(),
  comment: z.string().trim().default(''),
});

/** `/<locale>/<articleId>`: PUT says why an article did not help, GET and POST do without scripts. */
export function createFeedbackRoutes(parts: FeedbackRouteParts): Hono<ApiEnv> {
  const path = '/:locale/:article{.+}';
  const limit = limitBody(bodyLimit);
  const routes = new Hono<ApiEnv>();
  routes.put(path, limitVotes(parts), limit, (c) => recordReason(c, parts));
  routes.get(path, limitRate(parts.limiters.pages, parts.busyPage), (c) => showQuestion(c, parts));
  routes.post(path, limitRate(parts.limiters.votes, parts.busyPage), limit, (c) =>
    recordFormReason(c, parts),
  );
  routes.all(path, refuseMethod('GET', 'HEAD', 'PUT', 'POST'));
  return routes;
}

async function recordReason(c: Context<ApiEnv>, parts: FeedbackRouteParts): Promise<Response> {
  getMediaType(c, 'json');
  const page = await getVotedPage(c, parts);
  const body = await readJson(c);
  const parsed = voteFeedbackSchema.safeParse(body);
  if (!parsed.success) {
    const fields = toErrorFields(parsed.error.issues, body);
    throw new ApiError('feedback_invalid', { fields });
  }
  const { reason, comment } = parsed.data;
  const wait = waitToComment(c, parts, comment);
  if (wait > 0) return refuseBusy(c, wait);
  const isKept = await keep(parts, page, toVoter(parsed.data), { reason, comment });
  if (!isKept) throw new ApiError('feedback_refused');
  return c.body(null, 204);
}

async function showQuestion(c: Context<ApiEnv>, parts: FeedbackRouteParts): Promise<Response> {
  const page = await getVotedPage(c, parts);
  const question = await parts.explanationPages(page.locale);
  const voter = await findVoter(c, parts, page);
  // Nobody who did not say "no" is asked why.
  if (!question || voter === undefined) return c.redirect(toArticleAddress(c, parts, page), 303);
  return c.html(question.show(page, {}));
}

async function recordFormReason(c: Context<ApiEnv>, parts: FeedbackRouteParts): Promise<Response> {
  getMediaType(c, 'form');
  const page = await getVotedPage(c, parts);
  const { reason, comment } = explanationFormSchema.catch({ comment: '' }).parse(await readForm(c));
  const question = await parts.explanationPages(page.locale);
  const isEmpty = reason === undefined && comment === '';
  if (question && (isEmpty || comment.length > longestComment)) {
    const mistake = isEmpty ? 'empty' : 'long';
    return c.html(question.show(page, { reason, comment, mistake }), 422);
  }
  const voter = await findVoter(c, parts, page);
  if (voter !== undefined) {
    const wait = waitToComment(c, parts, comment);
    if (wait > 0) return refuseBusy(c, wait, parts.busyPage);
    await keep(parts, page, voter, { reason, comment: comment.slice(0, longestComment) });
  }
  return c.redirect(toArticleAddress(c, parts, page), 303);
}

/** Seconds to wait before another comment of this network; reasons alone are as few as the votes. */
const waitToComment = (
  c: Context<ApiEnv>,
  { limiters }: FeedbackRouteParts,
  comment: string,
): number => (comment === '' ? 0 : (limiters.comments?.take(clientAddress(c)) ?? 0));

const keep = (
  { votes }: FeedbackRouteParts,
  { locale, articleId, edition }: VotedPage,
  voter: string,
  { reason, comment }: z.infer<typeof explanationFormSchema>,
): Promise<boolean> =>
  votes.recordFeedback(
    { locale, articleId, edition, voter },
    { reason, comment: stripPersonal(comment) },
  );

/** Who of this browser said "no" to the text that is shown. */
async function findVoter(
  c: Context<ApiEnv>,
  { votes }: FeedbackRouteParts,
  page: VotedPage,
): Promise<string | undefined> {
  for (const voter of [deviceVoter(c), formVoter(c)]) {
    if (voter !== undefined && (await votes.findVote(page, voter)) === 'down') return voter;
  }
  return undefined;
}
