import { z } from 'zod';
import type { ZodOpenApiPathsObject } from 'zod-openapi';
import { voteFeedbackSchema } from '../../schemas/vote-feedback.ts';
import { voteSchema, voteValues } from '../../schemas/vote.ts';
import {
  answerEmpty,
  answerErrors,
  answerJson,
  answerPage,
  answerRedirect,
  failures,
  formErrors,
  jsonErrors,
  takeBody,
} from '../http/openapi.ts';
import { explanationFormSchema } from './feedback-routes.ts';
import { formSchema, withdrawalSchema } from './routes.ts';

const path = z.object({
  locale: z.string().meta({ description: 'URL part of a language of the site.' }),
  article: z.string().meta({
    description: 'Path of the article below it; its slashes are sent as they are.',
    examples: ['billing/invoices'],
  }),
});

/** The sums as far as readers are told of them: both or none. */
const count = z.number().int().min(0);
const sumsSchema = z.strictObject({ helpful: count.optional(), total: count.optional() });
const vote = z.enum(voteValues);
const told = 'The sums are left out where the site does not tell readers of them.';
const answer = answerJson(
  sumsSchema.extend({ vote: vote.nullable() }),
  `Stored. How many found the article helpful, of how many, and the vote of this reader. ${told}`,
);
const limits = ['rate_limited', 'proof_required'] as const;
const refusals = ['article_unknown', 'vote_invalid', 'rate_limited'] as const;
const proof = z.object({
  'Candil-Proof': z.string().optional().meta({
    description: '`{ challenge, solution }` as JSON in Base64, where `proof_required` asks for it.',
  }),
});
const voterQuery = z.object({ voter: z.uuid().optional() });

/** What `createVoteRoutes` answers. */
export const votePaths: ZodOpenApiPathsObject = {
  '/api/votes/{locale}/{article}': {
    get: {
      operationId: 'getTally',
      tags: ['Votes'],
      summary: 'Read the tally of an article',
      requestParams: { path, query: voterQuery },
      responses: {
        200: answerJson(
          sumsSchema.extend({ vote: vote.nullable().optional() }),
          `The tally of the text that is shown; with \`vote\` if the address or cookies name a voter. ${told}`,
        ),
        ...answerErrors(['article_unknown', 'vote_invalid', ...failures]),
      },
    },
    put: {
      operationId: 'recordVote',
      tags: ['Votes'],
      summary: 'Vote, or change a vote',
      description: 'Repeating it changes nothing.',
      requestParams: { path, header: proof },
      requestBody: takeBody({ 'application/json': voteSchema }),
      responses: {
        200: answer,
        ...answerErrors([...refusals, ...limits, ...jsonErrors, ...failures]),
      },
    },
    delete: {
      operationId: 'withdrawVote',
      tags: ['Votes'],
      summary: 'Withdraw a vote',
      description: 'The voter stands in the address or in the body.',
      requestParams: { path, query: voterQuery, header: proof },
      requestBody: {
        ...takeBody({ 'application/json': withdrawalSchema }),
        required: false,
      },
      responses: {
        200: answer,
        ...answerErrors([...refusals, ...limits, ...jsonErrors, ...failures]),
      },
    },
    post: {
      operationId: 'recordFormVote',
      tags: ['Votes'],
      summary: 'Vote by a form, without scripts',
      requestParams: { path },
      requestBody: takeBody({ 'application/x-www-form-urlencoded': formSchema }),
      responses: {
        303: answerRedirect('Stored; back to the article, or after "no" to the question why.'),
        ...answerErrors([...refusals, ...formErrors, ...failures], { asPage: true }),
      },
    },
  },
  '/api/votes/explanations/{locale}/{article}': {
    put: {
      operationId: 'recordFeedback',
      tags: ['Votes'],
      summary: 'Say why an article did not help',
      description: 'In place of what the same voter said before. Their vote has to be `down`.',
      requestParams: { path, header: proof },
      requestBody: takeBody({ 'application/json': voteFeedbackSchema }),
      responses: {
        204: answerEmpty('Stored.'),
        ...answerErrors([
          ...(['article_unknown', 'feedback_invalid', 'feedback_refused'] as const),
          ...limits,
          ...jsonErrors,
          ...failures,
        ]),
      },
    },
    get: {
      operationId: 'showFeedbackPage',
      tags: ['Votes'],
      summary: 'The question why, without scripts',
      requestParams: { path },
      responses: {
        200: answerPage('For whom cookies name as a voter who said `down`.'),
        303: answerRedirect('Back to the article, for everybody else.'),
        ...answerErrors(['article_unknown', 'rate_limited', ...failures], { asPage: true }),
      },
    },
    post: {
      operationId: 'recordFormFeedback',
      tags: ['Votes'],
      summary: 'Say why by a form, without scripts',
      requestParams: { path },
      requestBody: takeBody({ 'application/x-www-form-urlencoded': explanationFormSchema }),
      responses: {
        303: answerRedirect('Stored; back to the article.'),
        ...answerErrors(['article_unknown', 'rate_limited', ...formErrors, ...failures], {
          asPage: true,
        }),
        422: answerPage('The form again, and what is wrong.'),
      },
    },
  },
  '/api/votes/challenge': {
    get: {
      operationId: 'createVoteChallenge',
      tags: ['Votes'],
      summary: 'Get the work that `proof_required` asks for',
      responses: {
        200: answerJson(
          z.looseObject({ parameters: z.looseObject({}), signature: z.string() }),
          'A task of ALTCHA 2.',
        ),
        ...answerErrors(['rate_limited', ...failures]),
      },
    },
  },
};
