import { describe, expect, test } from 'vitest';
import { describeAfterTicket } from '../../../../src/contact/form/after-ticket.ts';
import { createTranslator } from '../../../../src/i18n/translate.ts';
import { channelSchema } from '../../../../src/schemas/channel.ts';
import { formSettingsSchema } from '../../../../src/schemas/form-settings.ts';

const t = createTranslator({ tag: 'en', register: 'informal' });
const settings = formSettingsSchema.parse({ safeSenders: ['example.com'], noReply: true });
const channel = (id: string, facts: object) => ({
  id,
  data: channelSchema.parse({ kind: 'ticket', label: id, ...facts }),
});
const replyTarget = { value: 24, unit: 'hours' };

describe('what people are told after a ticket', () => {
  test('is the reply target of the channel that is for everyone', () => {
    const channels = [
      channel('premium', { order: 1, plans: ['Pro'], replyTarget: { value: 1, unit: 'hours' } }),
      channel('everyone', { order: 2, replyTarget }),
    ];
    expect(describeAfterTicket({ channels }, settings, t)).toEqual({
      reply: 'We reply within 24\u00A0hours',
      noReply: true,
      safeSenders: ['example.com'],
    });
  });

  test.each([
    ['no channel for tickets', [channel('phone', { kind: 'phone', addresses: [], replyTarget })]],
    ['no target', [channel('everyone', {})]],
    ['a target for some only', [channel('spain', { regions: ['ES'], replyTarget })]],
  ])('promises nothing with %s', (_, channels) => {
    expect(describeAfterTicket({ channels }, settings, t).reply).toBeUndefined();
  });
});
