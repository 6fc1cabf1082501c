import type { Page, Response } from '@playwright/test';
import { getArticleUrl } from '../support/demo-site.ts';
import { expect, test } from '../support/page-test.ts';
import { listTemplates } from '../support/templates.ts';
import { sumShifts } from '../support/sum-shifts.ts';

/** Bytes as sent, compressed; from the budgets of docs/performance.md. */
interface Budget {
  document: number;
  stylesheet: number;
  script: number;
  everything: number;
  requests: number;
}

const page: Budget = {
  // What the first screen needs stands in it: ADR 0051.
  document: 7_900,
  stylesheet: 4_200,
  script: 3_900,
  everything: 16_000,
  requests: 5,
};

/** Brings a style sheet of its own. */
const withSheet: Budget = {
  ...page,
  stylesheet: page.stylesheet + 1_300,
  everything: page.everything + 1_300,
  requests: 6,
};

/** Bring that of the form, and of requests. */
const withTicketSheet: Budget = {
  ...page,
  stylesheet: page.stylesheet + 2_000,
  everything: page.everything + 1_000,
  requests: 6,
};

/** Hours, answers and the order of the channels are computed here; a sheet of its own. */
const contactPage: Budget = {
  document: 12_900,
  stylesheet: 6_800,
  // The rule of the best way is shared with home page and articles, in a script of its own.
  script: 21_200,
  everything: 40_500,
  // What is closed at short notice is one of them.
  requests: 13,
};

/** Pages that are made of their script bring more of it; what is not here is as an article. */
const budgets: Readonly<Record<string, Budget>> = {
  // The script that knows the reader's languages.
  'language chooser': { ...page, stylesheet: page.stylesheet + 300, requests: 7 },
  'article with a table': withSheet,
  'article with tabs': withSheet,
  // Who is there is computed at once, beside the search; a sheet of its own.
  home: {
    ...page,
    // The first screen of this page has a sheet of its own inside it.
    document: 9_600,
    stylesheet: page.stylesheet + 1_800,
    script: 15_200,
    everything: page.everything + 14_000,
    requests: 10,
  },
  category: withSheet,
  'articles from A to Z': withSheet,
  contact: contactPage,
  'topic of contact': contactPage,
  // Answers come from the planner and Pagefind, which are loaded while the reader begins to type.
  search: { ...withSheet, script: 45_000, everything: 140_000, requests: 20 },
  'new ticket': {
    ...page,
    // What looks into files, shrinks and keeps them comes when one is chosen, what sends the form while
    // the reader looks at the answers.
    document: 11_000,
    stylesheet: 7_100,
    script: 21_200,
    everything: 37_600,
    // One of them is shared with files of requests.
    requests: 10,
  },
  tickets: withTicketSheet,
  'ticket received': withTicketSheet,
  'question why': withSheet,
  // Searches for the words of the address.
  'not found': { ...withSheet, script: 45_000, everything: 145_000, requests: 32 },
};

const rich = getArticleUrl('en', 'repairs/on-the-road/bike-wont-unlock');
const pages = listTemplates('en');

/** The most that a reader loads for the first answer, from an article page. */
const firstAnswer = 180_000;

test.use({ expectedConsole: [/Failed to load resource.*404/u] });

interface Sent {
  kind: string;
  bytes: number;
  url: string;
}

/** What a page loads until it is quiet; pictures of the content are its own text. */
function watchSent(page: Page): () => Promise<readonly Sent[]> {
  const responses: Response[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    // The worker is for the pages to come.
    const isCounted = !pathname.startsWith('/images/') && pathname !== '/sw.js';
    if (isCounted) responses.push(response);
  });
  return async () => {
    await page.waitForLoadState('networkidle');
    const sent = responses.map(async (response) => ({
      kind: response.request().resourceType(),
      bytes: await weigh(response),
      url: response.url(),
    }));
    // What comes from the browser's own cache has no bytes and is no request.
    return (await Promise.all(sent)).filter(({ bytes }) => bytes > 0);
  };
}

/** Of the script of a worker itself, browsers tell no size. */
const weigh = async (response: Response): Promise<number> =>
  response.url().includes('/search-worker')
    ? Number(await response.headerValue('content-length'))
    : (await response.request().sizes()).responseBodySize;

function sum(sent: readonly Sent[], kind?: string): number {
  const counted = sent.filter((one) => kind === undefined || one.kind === kind);
  return counted.reduce((total, { bytes }) => total + bytes, 0);
}

const tell = (sent: readonly Sent[]): string =>
  sent.map(({ kind, bytes, url }) => `${bytes} ${kind} ${url}`).join('\n');

for (const { name, path } of pages) {
  test(`the page "${name}" keeps its budget, and nothing shifts while it loads`, async ({
    page: browserPage,
  }) => {
    await browserPage.addInitScript(sumShifts);
    const readSent = watchSent(browserPage);
    await browserPage.goto(path);
    const sent = await readSent();
    const told = tell(sent);
    const budget = budgets[name] ?? page;
    for (const kind of ['document', 'stylesheet', 'script'] as const) {
      expect.soft(sum(sent, kind), told).toBeLessThanOrEqual(budget[kind]);
    }
    expect.soft(sum(sent), told).toBeLessThanOrEqual(budget.everything);
    expect.soft(sent.length, told).toBeLessThanOrEqual(budget.requests);
    const shift = await browserPage.evaluate(() => Number(sessionStorage.getItem('shift')));
    expect.soft(shift, 'layout shift').toBe(0);
  });
}

test('opening search and asking a first question keeps its budget', async ({
  page: browserPage,
}) => {
  const readSent = watchSent(browserPage);
  await browserPage.goto(rich);
  const before = sum(await readSent());
  await browserPage.keyboard.press('/');
  await expect(browserPage.getByRole('dialog')).toBeVisible();
  await browserPage.keyboard.type('my bike does not open');
  await expect(browserPage.getByRole('dialog').getByRole('row').first()).toBeVisible();
  const sent = await readSent();
  expect(sum(sent) - before, tell(sent)).toBeLessThanOrEqual(firstAnswer);
});
