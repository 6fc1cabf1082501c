import { describe, expect, test } from 'vitest';
import { article, checkFiles } from '../write-content.ts';

const desk = "zone: Europe/Madrid\nweekly:\n  monday: ['9:00-18:00']\n  tuesday: ['9:00-18:00']\n";
const ticket = 'kind: ticket\nlabel: Ticket\nschedule: desk\n';
const price = 'price: { amount: 5, currency: EUR }\n';
const sameDay = "replyTarget: { value: 0, unit: businessDays, cutOff: '16:00' }\n";
const fourHours = 'replyTarget: { value: 4, unit: hours, whileOpen: true }\n';

async function compare(free: string, paid: string): Promise<readonly string[]> {
  const { problems } = await checkFiles({
    'articles/en/help/page.md': article(),
    'contact/schedules/desk.yaml': desk,
    'contact/channels/free.yaml': ticket + free,
    'contact/channels/paid.yaml': ticket + paid,
  });
  return problems.map(
    ({ code, severity, file, line, message }) => `${severity} ${code} ${file}:${line} ${message}`,
  );
}

describe('who pays and is promised less', () => {
  test('is reported with the first request that shows it', async () => {
    expect(await compare(sameDay, price + fourHours)).toEqual([
      'error PaidTicketLater contact/channels/paid.yaml:5 It asks for more than the channel "free" and promises less: of 2026-11-23 14:30, it is answered by 2026-11-24 09:30, that one by 2026-11-23 18:00 (Europe/Madrid).',
    ]);
  });

  test('is reported where nothing is promised at all', async () => {
    expect(await compare(sameDay, price)).toEqual([
      expect.stringContaining('it has no "replyTarget"'),
    ]);
  });

  test('is a warning where the priority costs nothing', async () => {
    expect(await compare(sameDay, `priority: high\n${fourHours}`)).toEqual([
      expect.stringMatching(/^warning PaidTicketLater /u),
    ]);
  });

  test.each([
    [sameDay, `${price}replyTarget: { value: 2, unit: hours, whileOpen: true }\n`],
    ['', `${price}replyTarget: { value: 9, unit: businessDays }\n`],
    [sameDay, price + sameDay],
    [sameDay, 'replyTarget: { value: 9, unit: businessDays }\n'],
    [`audience: press\n${sameDay}`, price],
  ])('is not where nothing is later: %j and %j', async (free, paid) => {
    expect(await compare(free, paid)).toEqual([]);
  });
});
