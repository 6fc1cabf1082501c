import { describe, expect, test } from 'vitest';
import { neededSettings, receiverNames } from '../../../src/schemas/delivery-settings.ts';
import { parseEnvironment } from '../../../src/schemas/environment.ts';

const whole = {
  SMTP_URL: 'smtps://user:password@mail.example.org:465',
  MAIL_FROM: 'help@example.org',
  TICKET_MAIL_TO: 'desk@example.org',
  TICKET_WEBHOOK_URL: 'https://desk.example.org/tickets/',
  TICKET_WEBHOOK_SECRET: 'a secret of at least thirty-two characters',
  ZENDESK_URL: 'https://example.zendesk.com/',
  ZENDESK_EMAIL: 'agent@example.org',
  ZENDESK_TOKEN: 'token',
  CHATWOOT_URL: 'https://app.chatwoot.com',
  CHATWOOT_ACCOUNT: '3',
  CHATWOOT_INBOX: '7',
  CHATWOOT_TOKEN: 'token',
};
const mistake = (variables: Record<string, string>): string => {
  try {
    parseEnvironment(variables);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
};

describe('the ways to hand tickets on', () => {
  test('are files if nothing is said', () => {
    expect(parseEnvironment({}).TICKET_RECEIVERS).toEqual(['file']);
  });

  test('may be several, each once', () => {
    const settings = { ...whole, TICKET_RECEIVERS: 'file, zendesk,smtp,zendesk' };
    expect(parseEnvironment(settings).TICKET_RECEIVERS).toEqual(['file', 'zendesk', 'smtp']);
  });

  test('lose the slash behind the address of an API, and not of a webhook', () => {
    const { ZENDESK_URL, TICKET_WEBHOOK_URL, CHATWOOT_ACCOUNT } = parseEnvironment(whole);
    expect([ZENDESK_URL, TICKET_WEBHOOK_URL, CHATWOOT_ACCOUNT]).toEqual([
      'https://example.zendesk.com',
      'https://desk.example.org/tickets/',
      3,
    ]);
  });

  test.each(receiverNames.filter((name) => neededSettings[name].length > 0))(
    'name what %s lacks',
    (name) => {
      expect(parseEnvironment({ ...whole, TICKET_RECEIVERS: name }).TICKET_RECEIVERS).toEqual([
        name,
      ]);
      expect(mistake({ TICKET_RECEIVERS: name })).toBe(
        neededSettings[name]
          .map(
            (setting) =>
              `EnvironmentInvalid ${setting}: is needed, because TICKET_RECEIVERS names "${name}"`,
          )
          .join('\n'),
      );
    },
  );

  test('that do not exist are named with those that do', () => {
    expect(mistake({ TICKET_RECEIVERS: 'file,pigeon' })).toMatchInlineSnapshot(
      `"EnvironmentInvalid TICKET_RECEIVERS.1: must be some of file, smtp, webhook, zendesk, chatwoot, with commas"`,
    );
  });

  test.each([
    ['SMTP_URL', 'https://mail.example.org'],
    ['MAIL_FROM', 'Help <help@example.org>'],
    ['MAIL_FROM', 'a@example.org, b@example.org'],
    ['TICKET_WEBHOOK_SECRET', 'short'],
    ['TICKET_STATE_SECRET', 'short'],
    ['CHATWOOT_INBOX', 'support'],
    ['ZENDESK_URL', 'example.zendesk.com'],
  ])('refuse %s=%s by name', (name, value) => {
    expect(mistake({ ...whole, [name]: value })).toMatch(
      new RegExp(`^EnvironmentInvalid ${name}: must `, 'u'),
    );
  });
});
