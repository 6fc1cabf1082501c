import { Hono } from 'hono';
import { html } from 'hono/html';
import { createProposer } from '../../insights/proposals.ts';
import { leastReaders, type SiteTexts } from '../../insights/proposal-context.ts';
import type { Report, ReportFilter } from '../../insights/report.ts';
import type { Propose } from '../../insights/tasks.ts';
import type { Manifest } from '../../schemas/manifest.ts';
import { proposalFileSchema, proposalSchema, type Proposal } from '../../schemas/proposal.ts';
import type { Database } from '../db/schema.ts';
import { ApiError } from '../http/errors.ts';
import { readForm } from '../http/request-body.ts';
import { ForgeError, type Forge } from './forge/forge.ts';
import { draftChange, proposeByRequest, type Proposed } from './forge/propose-by-request.ts';
import type { Markup } from './frame.ts';
import { insightsUrl, type GateEnv } from './gate.ts';
import { readView, toFilter } from './read-filter.ts';
import { findArticlePath } from '../site/find-article.ts';
import { readOpened } from './read-opened.ts';
import { readProposals } from './read-proposals.ts';
import type { TaskActions } from './report-page.ts';
import { toReportFacts } from './reports.ts';
import type { Words } from './words.ts';

export interface ActionParts {
  reportDb: Database;
  manifest: () => Promise<Manifest>;
  clock: () => Date;
  sampled?: number | undefined;
  /** Where pull requests are opened; without it none are offered. */
  forge?: Forge | undefined;
  /** Content folder in its repository, empty for its root. */
  folder?: string | undefined;
  readReport: (filter: ReportFilter) => Promise<Report>;
  /** Puts something into a page of the report. */
  show: (c: Parameters<typeof readView>[0], toMain: (words: Words) => Markup) => Promise<string>;
  log: (message: string) => void;
}

const requestUrl = (): string => `${insightsUrl()}pull-request`;

const toFileUrl = (name: string, proposal: Proposal): string =>
  `${insightsUrl()}${name}?proposal=${Buffer.from(JSON.stringify(proposal)).toString('base64url')}`;

/**
 * What a task of the report offers: its proposal as a file and, with a forge, whose files are known, as
 * a diff and as a pull request.
 */
export const createTaskActions = ({ forge }: Pick<ActionParts, 'forge'>): TaskActions => ({
  toFile: ({ proposal }) => proposal && toFileUrl('proposal.json', proposal),
  ...(forge && {
    toDiff: ({ proposal }) => proposal && toFileUrl('proposal.diff', proposal),
    toPullRequest: ({ proposal }) =>
      proposal && { action: requestUrl(), fields: { proposal: JSON.stringify(proposal) } },
  }),
});

/** Proposes for single questions, by what the manifest says of the site. */
export const openPropose = (manifest: Manifest, { from, until }: ReportFilter): Promise<Propose> =>
  createProposer(manifest.locales, toSiteTexts(manifest), { from, until, least: leastReaders });

/** Titles; the questions of the articles are in the sources, and found when a proposal is applied. */
function toSiteTexts({ articles }: Pick<Manifest, 'articles'>): SiteTexts {
  const lists = new Map(
    Object.entries(articles).map(([locale, ofLocale]) => [
      locale,
      Object.entries(ofLocale).map(([articleId, { title = '' }]) => ({
        ...{ articleId, title, questions: [] },
      })),
    ]),
  );
  return { listArticles: (locale) => lists.get(locale) ?? [] };
}

/** Files and forms of proposals, behind the gate of the report. */
export function createActionRoutes(parts: ActionParts): Hono<GateEnv> {
  const routes = new Hono<GateEnv>();
  routes.get('/proposal.json', (c) => {
    c.header('Content-Disposition', 'attachment; filename="proposal.json"');
    const text = Buffer.from(c.req.query('proposal') ?? '', 'base64url').toString();
    return c.json(toFile([parseProposal(text)]));
  });
  routes.get('/proposal.diff', async (c) => {
    const { forge, folder = '' } = parts;
    if (!forge) throw new ApiError('not_found');
    const proposal = parseProposal(
      Buffer.from(c.req.query('proposal') ?? '', 'base64url').toString(),
    );
    const drafted = await draftChange(proposal, forge, folder).catch(toFailure(parts));
    if (drafted.kind !== 'drafted') {
      const page = await parts.show(c, (words) => writeProposed(drafted, words));
      return c.html(page, drafted.kind === 'done' ? 200 : 502);
    }
    c.header('Content-Disposition', 'attachment; filename="proposal.diff"');
    c.header('Content-Type', 'text/x-diff; charset=utf-8');
    return c.body(drafted.patch);
  });
  routes.get('/proposals.json', async (c) => {
    const site = await parts.manifest();
    const filter = toFilter(readView(c, site), parts.clock());
    const facts = toReportFacts(site, parts.sampled);
    const least = Math.max(
      1,
      Math.trunc(Number(c.req.query('least') ?? leastReaders)) || leastReaders,
    );
    const asked = { site: toSiteTexts(site), least };
    const proposals = await readProposals(parts.reportDb, filter, facts, asked);
    c.header('Content-Disposition', 'attachment; filename="proposals.json"');
    return c.json({ candil: 'proposals', version: 1, proposals });
  });
  routes.get('/opened.json', async (c) => {
    const site = await parts.manifest();
    const filter = toFilter(readView(c, site), parts.clock());
    const article = findArticlePath(site, c.req.query('article') ?? '');
    if (article === undefined) throw new ApiError('not_found');
    const facts = toReportFacts(site, parts.sampled);
    return c.json({ ...filter, rows: await readOpened(parts.reportDb, filter, facts, article) });
  });
  routes.get('/report.json', async (c) => {
    const filter = toFilter(readView(c, await parts.manifest()), parts.clock());
    // What readers wrote has its own file, and is in no other.
    return c.json({ ...(await parts.readReport(filter)), comments: [] });
  });
  routes.post('/pull-request', async (c) => {
    const { forge, folder = '' } = parts;
    if (!forge) throw new ApiError('not_found');
    const proposal = parseProposal((await readForm(c)).proposal ?? '');
    const proposed = await proposeByRequest(proposal, forge, folder).catch(toFailure(parts));
    const isDone = proposed.kind === 'open' || proposed.kind === 'done';
    return c.html(
      await parts.show(c, (words) => writeProposed(proposed, words)),
      isDone ? 200 : 502,
    );
  });
  return routes;
}

interface Failed {
  kind: 'failed';
  reason: string;
}
type Outcome = Proposed | Failed;

const toFailure =
  ({ log }: Pick<ActionParts, 'log'>) =>
  (error: unknown): Failed => {
    if (!(error instanceof ForgeError)) throw error;
    log(error.message);
    return { kind: 'failed', reason: error.message.replace(/^ForgeFailed /u, '') };
  };

const toFile = (proposals: readonly Proposal[]) =>
  proposalFileSchema.parse({ candil: 'proposals', version: 1, proposals });

function parseProposal(text: string): Proposal {
  try {
    return proposalSchema.parse(JSON.parse(text));
  } catch {
    throw new ApiError('not_found');
  }
}

function writeProposed(proposed: Outcome, { t }: Words): Markup {
  const key =
    proposed.kind === 'open'
      ? proposed.isNew
        ? 'opened'
        : 'found'
      : proposed.kind === 'done'
        ? 'done'
        : 'failed';
  return html`<div class="page-head">
      <h1>${t(`insights.request.${key}`)}</h1>
      ${
        proposed.kind === 'open'
          ? html`<p class="lead"><a href="${proposed.url}" rel="noreferrer">${proposed.url}</a></p>`
          : html`<p class="lead" lang="en" dir="ltr">
              ${proposed.kind === 'done' ? proposed.note : proposed.reason}
            </p>`
      }
    </div>
    <p>
      <a class="button button-quiet" href="${insightsUrl()}">${t('insights.request.back')}</a>
    </p>`;
}
