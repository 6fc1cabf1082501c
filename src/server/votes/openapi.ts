import { z } from 'zod';
import type { ZodOpenApiPathsObject } from 'zod-openapi';
import { tallySchema } from '../../schemas/tallies.ts';
import { voteSchema, voteValues } from '../../schemas/vote.ts';
import {
  answerErrors,
  answerJson,
  answerRedirect,
  failures,
  formErrors,
  jsonErrors,
  takeBody,
} from '../http/openapi.ts';
import { formSchema, withdrawalSchema } from './routes.ts';

const path = z.object({
  locale: z.string().meta({ description: 'URL part of a language of the site.' }),
  article: z.string().meta({
    description: 'Path of the article below it; its slashes are sent as they are.',
    examples: ['billing/invoices'],
  }),
});

const vote = z.enum(voteValues);
const answer = answerJson(
  tallySchema.safeExtend({ vote: vote.nullable() }),
  'Stored. How many found the article helpful, of how many, and the vote of this reader.',
);
const refusals = ['article_unknown', 'vote_invalid', 'rate_limited'] as const;
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
          tallySchema.safeExtend({ vote: vote.nullable().optional() }),
          'The tally; with `vote` if the address or cookies name a voter.',
        ),
        ...answerErrors(['article_unknown', 'vote_invalid', ...failures]),
      },
    },
    put: {
      operationId: 'recordVote',
      tags: ['Votes'],
      summary: 'Vote, or change a vote',
      description: 'Repeating it changes nothing.',
      requestParams: { path },
      requestBody: takeBody({ 'application/json': voteSchema }),
      responses: { 200: answer, ...answerErrors([...refusals, ...jsonErrors, ...failures]) },
    },
    delete: {
      operationId: 'withdrawVote',
      tags: ['Votes'],
      summary: 'Withdraw a vote',
      description: 'The voter stands in the address or in the body.',
      requestParams: { path, query: voterQuery },
      requestBody: {
        ...takeBody({ 'application/json': withdrawalSchema }),
        required: false,
      },
      responses: { 200: answer, ...answerErrors([...refusals, ...jsonErrors, ...failures]) },
    },
    post: {
      operationId: 'recordFormVote',
      tags: ['Votes'],
      summary: 'Vote by a form, without scripts',
      requestParams: { path },
      requestBody: takeBody({ 'application/x-www-form-urlencoded': formSchema }),
      responses: {
        303: answerRedirect('Stored; back to the article.'),
        ...answerErrors([...refusals, ...formErrors, ...failures], { asPage: true }),
      },
    },
  },
};
