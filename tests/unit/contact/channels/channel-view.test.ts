import { describe, expect, test } from 'vitest';
import {
  describeAddresses,
  describeIdentity,
  describeLanguages,
  describeTerms,
} from '../../../../src/contact/channels/channel-view.ts';
import { channelSchema } from '../../../../src/schemas/channel.ts';
import { channelKinds } from '../../../../src/schemas/channel-kind.ts';
import { page } from '../support/pages.ts';

const english = page('en');
const channel = (content: Record<string, unknown>) =>
  channelSchema.parse({ kind: 'phone', label: 'x', ...content });
const termsOf = (content: Record<string, unknown>) =>
  describeTerms(channel(content), english).map((term) => term.replaceAll('\u00A0', ' '));
const addressOf = (address: Record<string, unknown>, kind = 'phone') =>
  describeAddresses(channel({ kind, addresses: [address] }), english)[0];

describe('the terms of a channel', () => {
  test('are none if nothing is said', () => {
    expect(termsOf({})).toEqual([]);
  });

  test('stand in their order: who, for how much, when', () => {
    expect(
      termsOf({
        replyTarget: { value: 2, unit: 'hours' },
        waitForReply: true,
        price: { amount: 0, currency: 'EUR' },
        excludedRegions: ['BR', 'PT'],
        regions: ['ES'],
        plans: ['Plus', 'Family'],
      }),
    ).toEqual([
      'Only with the Plus and Family plans',
      'For customers in this country: Spain',
      'For customers everywhere except Brazil and Portugal',
      'Free of charge',
      'For an open request, please wait until its reply time has passed',
      'We reply within 2 hours',
    ]);
    expect(termsOf({ plans: ['Plus'], regions: ['ES', 'PT'] })).toEqual([
      'Only with the Plus plan',
      'For customers in these countries: Spain and Portugal',
    ]);
  });

  test('name a price, and for what it is', () => {
    const price = { amount: 1.5, currency: 'EUR' };
    expect(termsOf({ price })).toEqual(['€1.50']);
    expect(termsOf({ price: { ...price, per: 'per minute' } })).toEqual(['€1.50 per minute']);
  });
});

describe('what people have to show', () => {
  const identityOf = (identity: Record<string, unknown>) =>
    describeIdentity(channel({ identity }), english);

  test('is nothing if nothing is asked', () => {
    expect(describeIdentity(channel({}), english)).toBeUndefined();
    expect(identityOf({ need: 'none' })).toBeUndefined();
  });

  test('is told with where it is found', () => {
    expect(identityOf({ need: 'pin', where: 'In the app' })).toEqual({
      need: 'Have your PIN ready',
      where: { text: 'In the app', lang: undefined },
      link: undefined,
    });
    expect(identityOf({ need: 'pin', url: 'https://example.com/pin' })).toEqual({
      need: 'Have your PIN ready',
      where: undefined,
      link: { href: 'https://example.com/pin', text: 'Where to find it' },
    });
    expect(identityOf({ need: 'signedIn', url: 'https://example.com/in' })).toEqual({
      need: 'Sign in first',
      where: undefined,
      link: { href: 'https://example.com/in', text: 'Sign in' },
    });
  });
});

describe('the languages of a channel', () => {
  test('are not told if the channel does not say', () => {
    expect(describeLanguages(channel({}), english)).toBeUndefined();
  });
});

describe('an address', () => {
  test('that is a number is dialled, with what to press in the menu after a pause', () => {
    const phone = '+34960130042';
    expect(addressOf({ phone })).toEqual({
      label: undefined,
      href: 'tel:+34960130042',
      text: { text: '+34 960 13 00 42', lang: undefined },
      postal: undefined,
      isCode: true,
      notes: [],
      isTicketForm: false,
      regions: undefined,
      excludedRegions: undefined,
    });
    expect(addressOf({ phone, menuOption: '12' })?.href).toBe('tel:+34960130042,12');
    expect(addressOf({ phone, menuOption: '1*' })?.href).toBe('tel:+34960130042');
    expect(addressOf({ phone, menuOption: '#1' })?.href).toBe('tel:+34960130042');
    expect(addressOf({ phone: '+99912345' })?.text.text).toBe('+99912345');
  });

  test('has its label before the number or the e-mail address, and in place of a link', () => {
    const label = { es: 'Ventas' };
    const shown = { text: 'Ventas', lang: 'es' };
    expect(addressOf({ phone: '+34960130042', label })?.label).toEqual(shown);
    expect(addressOf({ email: 'a@example.com', label })).toMatchObject({
      label: shown,
      text: { text: 'a@example.com', lang: undefined },
    });
    expect(addressOf({ url: 'https://example.com', label })).toMatchObject({
      label: undefined,
      text: shown,
      isTicketForm: false,
    });
  });

  test('tells what to press, what it costs and whom it is for', () => {
    const facts = { phone: '+34960130042', menuOption: '2', regions: ['ES'] };
    const country = 'For customers in this country: Spain';
    expect(addressOf({ ...facts, tollFree: true })).toMatchObject({
      notes: ['then press 2', 'toll-free', country],
      regions: ['ES'],
    });
    expect(addressOf({ ...facts, tollFree: false })?.notes).toEqual([
      'then press 2',
      'charged call',
      country,
    ]);
    expect(addressOf({ phone: '+34960130042', excludedRegions: ['BR'] })).toMatchObject({
      notes: [],
      excludedRegions: ['BR'],
    });
  });

  test('that is a link without a label says what it leads to', () => {
    const url = 'https://example.com';
    const texts = channelKinds.map((kind) => [kind, addressOf({ url }, kind)?.text.text]);
    expect(Object.fromEntries(texts)).toEqual({
      ticket: 'Submit a request',
      chat: 'Open the chat',
      phone: 'Open',
      callback: 'Request a callback',
      email: 'Open',
      community: 'Go to the community',
      form: 'Open the form',
      booking: 'Book an appointment',
      video: 'Start the video call',
      sms: 'Open',
      fax: 'Open',
      post: 'Open',
      other: 'Open',
    });
  });

  test('of a ticket without one is the form of this site', () => {
    expect(describeAddresses(channel({ kind: 'ticket' }), english)).toEqual([
      {
        label: undefined,
        href: '/en/tickets/new/',
        text: { text: 'Submit a request', lang: undefined },
        postal: undefined,
        isCode: false,
        notes: [],
        isTicketForm: true,
        regions: undefined,
        excludedRegions: undefined,
      },
    ]);
  });

  test('of a ticket with a form of its own has its name, beside the one for everyone', () => {
    const priority = channel({ kind: 'ticket', label: { en: 'Priority request' } });
    expect(describeAddresses(priority, english, '/en/tickets/new/priority/')).toMatchObject([
      { href: '/en/tickets/new/priority/', text: { text: 'Priority request' } },
    ]);
  });
});
