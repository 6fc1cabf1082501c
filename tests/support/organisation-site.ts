import { expect, test, type Page } from '@playwright/test';
import { moments, readerZones } from './organisation-moments.ts';
import type { ChannelName, Standing } from './organisation-standing.ts';
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

/** What a card says, see `lookAgain`. */
interface Seen {
  open: string | undefined;
  opens: string;
  reply: string;
  replyText: string;
  isHidden: HTMLElement['hidden'] | undefined;
}

/** Looks at the open page again at another moment, and reads the card of each channel. */
export async function lookAgain<const Channels extends readonly string[]>(
  page: Page,
  moment: string,
  ...channels: Channels
): Promise<{ [Index in keyof Channels]: Seen }>;
export async function lookAgain(page: Page, moment: string, ...channels: string[]) {
  await page.clock.setFixedTime(moment);
  return page.evaluate((ids) => {
    document.dispatchEvent(new Event('visibilitychange'));
    return ids.map((id): Seen => {
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
    });
  }, channels);
}

const told = ({ open, opens, reply }: Seen) => ({
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
  channels: Readonly<Record<string, ChannelName>>,
): void {
  for (const zone of readerZones) {
    test.describe(() => {
      test.use({ timezoneId: zone });

      test(`a reader in ${zone} sees who is open, what is next and when an answer comes`, async ({
        page,
      }) => {
        await openContact(page, `${url()}/es/contact/`);
        for (const { name, at, standings } of moments) {
          const seen = await lookAgain(page, at, ...Object.keys(channels));
          expect
            .soft(seen.map(told), name)
            .toEqual(Object.values(channels).map((key) => promised(standings[key])));
        }
      });
    });
  }
}
