import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { describeContact } from '../../../../src/contact/page/describe-contact.ts';
import { contactPointsJsonLd } from '../../../../src/contact/page/contact-json-ld.ts';
import { writeNowData } from '../../../../src/contact/page/write-now-data.ts';
import { listHomeChannels } from '../../../../src/contact/channels/home-channels.ts';
import {
  listLockedChannels,
  listOwnChannels,
  lockOf,
} from '../../../../src/contact/channels/locked-channels.ts';
import { openCard } from '../../../../src/contact/channels/open-card.ts';
import { toStandings } from '../../../../src/contact/channels/standings.ts';
import { advise } from '../../../../src/contact/channels/advise.ts';
import { toShownChannel } from '../../../../src/contact/channels/write-channel-data.ts';
import { channelSchema } from '../../../../src/schemas/channel.ts';
import { contactPageSchema } from '../../../../src/schemas/contact-page.ts';
import { page, site } from '../support/pages.ts';
import { office } from '../support/schedules.ts';

const english = page('en');
const german = page('de');
const entry = (id: string, content: Record<string, unknown>) => ({
  id,
  data: channelSchema.parse({ kind: 'phone', label: id, ...content }),
});
const secret = '+493055570142';
const phone = entry('phone', {
  signedIn: true,
  plans: ['Plus'],
  regions: ['DE', 'AT'],
  schedule: 'office',
  addresses: [
    { phone: secret, display: '+49 30 5557 0142', menuOption: 2, regions: ['DE'] },
    { email: 'plus@example.com' },
  ],
});
const chat = entry('chat', {
  ...{ kind: 'chat', signedIn: true },
  addresses: [{ url: 'https://chat.example.com/secret', label: { en: 'Chat', de: 'Chatten' } }],
});
const letter = entry('letter', {
  ...{ kind: 'post', signedIn: true },
  addresses: [{ postal: { street: 'Secret 1', city: 'Berlin', country: 'DE' } }, { fax: secret }],
});
const form = entry('form', { kind: 'ticket', signedIn: true });
const open = entry('open', { addresses: [{ phone: '+34960130042' }], schedule: 'office' });
const channels = [phone, chat, letter, form, open];
const schedules = [{ id: 'office', data: office }];
const secrets = /5557|secret|plus@example/iu;

describe('a channel for customers who are signed in', () => {
  test('is locked by its addresses, or by its form', () => {
    expect(channels.map(({ data }) => lockOf(data))).toEqual([
      ...['addresses', 'addresses', 'addresses', 'form', undefined],
    ]);
  });

  test('stands on the page without what it is reached by, in whatever it is written', () => {
    const facts = { channels, schedules };
    const view = describeContact(facts, english);
    const shown = Object.fromEntries(
      view.channels.map(({ id, lock, addresses }) => [id, [lock, addresses.length]]),
    );
    expect(shown).toEqual({
      ...{ phone: ['addresses', 0], chat: ['addresses', 0], letter: ['addresses', 0] },
      ...{ form: ['form', 1], open: [undefined, 1] },
    });
    const whole = {
      ...{ ...facts, topics: [], notices: [], countries: [], closed: [] },
      page: contactPageSchema.parse({}),
    };
    expect(JSON.stringify(view) + writeNowData(whole, english)).not.toMatch(secrets);
  });

  test('is no point of contact for search engines', () => {
    const points = contactPointsJsonLd([phone, open], schedules, site, english);
    expect(JSON.stringify(points)).toContain('+34960130042');
    expect(JSON.stringify(points)).not.toMatch(secrets);
  });

  test('is not there without a server, which alone knows who is signed in', () => {
    const view = describeContact({ channels, schedules }, { ...english, hasTicketForm: false });
    expect(view.channels.map(({ id }) => id)).toEqual(['open']);
  });

  test('is not what the home page names, as long as another is for everybody', () => {
    const listed = listHomeChannels({ channels: [phone, open], schedules }, 'en');
    expect(listed.map(({ id }) => id)).toEqual(['open']);
  });

  test('is recommended to those who are signed in', () => {
    const first = entry('first', { signedIn: true, preferred: true });
    const shown = [first, open].map((one) => toShownChannel(one, [], 'en'));
    const bestFor = (isSignedIn: boolean | undefined) => {
      const reader = { region: undefined, plan: undefined, topics: [], isSignedIn };
      const standings = toStandings(shown, reader, () => undefined);
      return advise(
        standings.map((standing) => ({ ...standing, reply: undefined })),
        english.now,
      )?.id;
    };
    expect([bestFor(true), bestFor(false), bestFor(undefined)]).toEqual(['first', 'open', 'open']);
  });
});

describe('what the server hands out', () => {
  const locked = listLockedChannels(channels, [english.locale, german.locale], (locale) =>
    locale.locale === 'de' ? german.t : english.t,
  );

  test('are the addresses that no page has, in each language', () => {
    expect(locked.map(({ id }) => id)).toEqual(['phone', 'chat', 'letter']);
    expect(locked[0]).toMatchObject({ plans: ['Plus'], regions: ['DE', 'AT'] });
    expect(locked[0]?.addresses['en']).toEqual([
      {
        href: 'tel:+493055570142,2',
        text: { text: '+49 30 5557 0142' },
        isCode: true,
        notes: ['then press 2', 'For customers in this country: Germany'],
        regions: ['DE'],
      },
      {
        href: 'mailto:plus@example.com',
        text: { text: 'plus@example.com' },
        isCode: true,
        notes: [],
      },
    ]);
    expect(locked[1]?.addresses['de']?.[0]?.text).toEqual({ text: 'Chatten' });
    expect(listLockedChannels([open, form], [english.locale], () => english.t)).toEqual([]);
  });

  test.each([
    [{ plan: 'Plus', country: 'DE' }, ['phone', 'chat', 'letter']],
    [{ plan: 'Plus', country: 'ES' }, ['chat', 'letter']],
    [{ plan: 'Lite', country: 'DE' }, ['chat', 'letter']],
    [{}, ['phone', 'chat', 'letter']],
  ])('is what is for the customer %o', (customer, ids) => {
    const own = listOwnChannels(locked, customer, 'en');
    expect(Object.keys(own)).toEqual(ids);
    expect(own['chat']).toHaveLength(1);
  });

  test('takes the place of the way to sign in', () => {
    const { document } = parseHTML(`<section><p data-lock-note>For customers</p>
      <ul class="channel-addresses" data-lock><li><a href="/">Sign in</a></li></ul></section>`);
    const card = document.querySelector('section');
    if (!card) throw new Error('There is no card.');
    const own = listOwnChannels(locked, {}, 'de');
    openCard(card, [...(own['phone'] ?? []), ...(own['letter'] ?? []), ...(own['chat'] ?? [])]);
    const items = [...card.querySelectorAll('li')];
    expect(card.textContent).not.toMatch(/Sign in|For customers/u);
    expect(items.map((item) => item.querySelector('a')?.getAttribute('href') ?? '')).toEqual([
      'tel:+493055570142,2',
      'mailto:plus@example.com',
      expect.stringContaining('openstreetmap.org'),
      '',
      'https://chat.example.com/secret',
    ]);
    expect(items[0]?.getAttribute('data-regions')).toBe('DE');
    expect(items[0]?.querySelector('a')?.getAttribute('dir')).toBe('ltr');
    expect(items[2]?.querySelector('.channel-postal')?.textContent).toContain('Secret 1');
    expect(items[4]?.querySelector('a')?.getAttribute('class')).toBe('button');
  });
});
