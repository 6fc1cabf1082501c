import { expect, test, type Page } from '@playwright/test';
import { moments, readerZones, type Standing } from './organisation-moments.ts';
import { startContentSite, type FixtureSite } from './fixture-site.ts';

/** Builds the site of one of the four organisations once, for the tests of a file. */
export const siteOf = (organisation: string): { url: () => string } => {
  let site: FixtureSite | undefined;
  test.describe.configure({ mode: 'default' });
  test.beforeAll(async () => {
    test.setTimeout(120_000);
    site = await startContentSite(`tests/fixtures/organisations/${organisation}/content`);
  });
  test.afterAll(() => site?.stop());
  return { url: () => site?.url ?? '' };
};

/** Opens a contact page at a moment, a working hour in winter unless told otherwise. */
export async function openContact(page: Page, url: string, moment = '2027-01-13T11:00:00+01:00') {
  await page.clock.setFixedTime(moment);
  await page.goto(url);
  await expect(page.locator('candil-contact[data-ready]')).toBeAttached();
}

/** Looks at the open page again at another moment, and reads a card. */
export async function lookAgain(page: Page, moment: string, channel: string) {
  await page.clock.setFixedTime(moment);
  return page.evaluate((id) => {
    document.dispatchEvent(new Event('visibilitychange'));
    const card = document.querySelector<HTMLElement>(`[data-channel="${id}"]`);
    const timeOf = (place: string): string =>
      card?.querySelector<HTMLTimeElement>(`[${place}] time`)?.dateTime ?? '';
    return {
      open: card?.dataset['open'],
      opens: timeOf('data-channel-state'),
      reply: timeOf('data-channel-reply'),
      replyText: card?.querySelector('[data-channel-reply]')?.textContent ?? '',
      isHidden: card?.hidden,
    };
  }, channel);
}

const told = ({ open, opens, reply }: Awaited<ReturnType<typeof lookAgain>>) => ({
  open,
  opens,
  reply: Date.parse(reply) || undefined,
});

const promised = ({ open, opens = '', reply }: Standing) => ({
  open: open === undefined ? 'closed' : 'open',
  opens,
  reply: reply === undefined ? undefined : Date.parse(reply),
});

/** The page of a reader in each zone tells the same truth at every moment. */
export function testMoments(
  url: () => string,
  channels: Readonly<Record<string, keyof (typeof moments)[number]['standings']>>,
): void {
  for (const zone of readerZones) {
    test.describe(() => {
      test.use({ timezoneId: zone });

      test(`a reader in ${zone} sees who is open, what is next and when an answer comes`, async ({
        page,
      }) => {
        await openContact(page, `${url()}/es/contact/`);
        for (const { name, at, standings } of moments) {
          for (const [channel, key] of Object.entries(channels)) {
            const seen = await lookAgain(page, at, channel);
            expect.soft(told(seen), `${channel} at ${name}`).toEqual(promised(standings[key]));
          }
        }
      });
    });
  }
}
