import type { IncomingMessage } from 'node:http';
import type { Environment } from '../../schemas/environment.ts';
import type { Manifest } from '../../schemas/manifest.ts';
import { findArticlePath, findCurrentPath } from '../../server/site/find-article.ts';
import { pickArticle, type AskedQuestion } from './figures.ts';
import { toFiguresHtml } from './figures-html.ts';
import { createFiguresSource, noFigures, type FiguresSource } from './figures-source.ts';
import { createOpenedSource, type OpenedSource } from './opened-source.ts';
import {
  readSiteFigures,
  readSiteOpened,
  readStoredFigures,
  readStoredOpened,
  toldWeeks,
} from './read-figures.ts';

/** What readers said of the article that a page shows. */
export interface ArticlePanel extends Pick<FiguresSource, 'refresh' | 'stop'> {
  /** HTML for whoever asked; empty where there is nothing to tell, or not to them. */
  show: (path: string, request: Asker) => string;
}

type Asker = Pick<IncomingMessage, 'headers'> & { socket: { remoteAddress?: string | undefined } };

interface ArticlePanelParts {
  environment: Environment;
  manifest: () => Promise<Manifest>;
  /** What it said last. */
  lastManifest: () => Manifest | undefined;
  /** Called when there are new figures. */
  onRead: () => void;
  log: (message: string) => void;
}

/**
 * Reads figures of the help centre of `INSIGHTS_URL`, or else of the database of the preview, in the
 * background. Comments may say who wrote them: only browsers of this machine are shown figures.
 */
export function openArticlePanel(parts: ArticlePanelParts): ArticlePanel {
  const { INSIGHTS_URL: address } = parts.environment;
  const source = openSource(parts);
  const opened = openOpened(parts);
  const report =
    address === undefined ? undefined : `${address}/insights/?weeks=${String(toldWeeks)}`;
  return {
    refresh: source.refresh,
    stop: async () => {
      await Promise.all([source.stop(), opened.stop()]);
    },
    show: (path, request) => {
      const figures = source.last();
      const site = figures && isOfThisMachine(request) ? parts.lastManifest() : undefined;
      const counted = site && findArticlePath(site, path);
      if (!figures || !site || counted === undefined) return '';
      const names = [findCurrentPath(site, counted), counted];
      const asked = opened.find(counted).map((row) => ofArticle(row, counted));
      return toFiguresHtml(pickArticle(figures, names, asked), { weeks: toldWeeks, report });
    },
  };
}

function openSource({ environment, manifest, onRead, log }: ArticlePanelParts): FiguresSource {
  const { INSIGHTS_URL: address, INSIGHTS_TOKEN: token, PUBLIC_API_URL } = environment;
  const now = (): number => performance.now();
  if (address !== undefined && token !== undefined) {
    const read = (signal: AbortSignal) => readSiteFigures({ address, token, signal });
    return createFiguresSource({ read, now, onRead, log });
  }
  if (PUBLIC_API_URL === 'off') return noFigures;
  const read = () => readStoredFigures(environment, manifest);
  return createFiguresSource({ read, now, onRead, log });
}

/** Rows name what was opened as it is counted, or by another name there: it is this article. */
const ofArticle = (row: AskedQuestion, article: string): AskedQuestion => ({
  ...row,
  opened: row.opened.map((one) => ({ ...one, article })),
});

function openOpened(parts: ArticlePanelParts): OpenedSource<AskedQuestion> {
  const { environment, manifest, onRead, log } = parts;
  const { INSIGHTS_URL: address, INSIGHTS_TOKEN: token } = environment;
  const read = async (article: string, signal: AbortSignal): Promise<AskedQuestion[]> =>
    address !== undefined && token !== undefined
      ? readSiteOpened(article, { address, token, signal })
      : readStoredOpened(article, environment, await manifest());
  return createOpenedSource({ read, now: () => performance.now(), onRead, log });
}

/** Not by way of a proxy either, which would make everybody one of this machine. */
const isOfThisMachine = ({ socket, headers }: Asker): boolean =>
  /^(?:::1|(?:::ffff:)?127\.\d+\.\d+\.\d+)$/u.test(socket.remoteAddress ?? '') &&
  headers['x-forwarded-for'] === undefined &&
  headers.forwarded === undefined;
