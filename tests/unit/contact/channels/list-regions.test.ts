import { describe, expect, test } from 'vitest';
import { listRegions } from '../../../../src/contact/channels/list-regions.ts';
import { channelSchema } from '../../../../src/schemas/channel.ts';
import { noticeSchema } from '../../../../src/schemas/notice.ts';

const channel = (id: string, content: Record<string, unknown> = {}) => ({
  id,
  data: channelSchema.parse({ kind: 'phone', label: id, ...content }),
});

describe('the countries to choose from', () => {
  test('are those of channels and addresses, each once, in the order of their codes', () => {
    const addresses = [
      { phone: '+34960130042', regions: ['PT', 'ES'] },
      { email: 'a@example.com', excludedRegions: ['BR'] },
    ];
    const channels = [
      channel('a', { regions: ['ES', 'AT'], addresses }),
      channel('b', { excludedRegions: ['DE'] }),
    ];
    expect(listRegions({ channels })).toEqual(['AT', 'BR', 'DE', 'ES', 'PT']);
  });

  test('have those that the company serves, and that its numbers are of', () => {
    const channels = [
      channel('germany', { regions: ['DE'] }),
      channel('spain', { addresses: [{ phone: '+34960130042' }] }),
      channel('press', { audience: 'press', addresses: [{ phone: '+33199001234' }] }),
    ];
    expect(listRegions({ channels })).toEqual(['DE', 'ES']);
    expect(listRegions({ channels, countries: ['CH', 'DE'] })).toEqual(['CH', 'DE', 'ES']);
  });

  test('are none where nothing depends on the country', () => {
    const channels = [channel('spain', { addresses: [{ phone: '+34960130042' }] })];
    expect(listRegions({ channels, countries: ['ES', 'PT'] })).toEqual([]);
    const data = noticeSchema.parse({ kind: 'rule', text: 'x', regions: ['BR'] });
    expect(listRegions({ channels, notices: [{ id: 'a', data }] })).toEqual(['BR', 'ES']);
  });
});
