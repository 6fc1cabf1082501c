import { describe, expect, test } from 'vitest';
import { findRefusal } from '../../../src/contact/channels/eligibility.ts';
import { expectedReply } from '../../../src/contact/reply/expected-reply.ts';
import { stateAt, type OpenState } from '../../../src/contact/hours/open-state.ts';
import { describeReply } from '../../../src/contact/reply/reply-text.ts';
import { moments, readerZones } from '../../support/organisation-moments.ts';
import type { ChannelName } from '../../support/organisation-standing.ts';
import { organisations, readOrganisation } from './support/organisations.ts';
import { at } from './support/schedules.ts';

const facts = {
  clinic: readOrganisation('clinic'),
  rakuten: readOrganisation('rakuten'),
  mailjet: readOrganisation('mailjet'),
  shop: readOrganisation('shop'),
  goodbarber: readOrganisation('goodbarber'),
};

function factsOf(name: ChannelName) {
  const organisation = organisations.find((one) => name.startsWith(`${one}/`)) ?? 'rakuten';
  const { channel, schedule } = facts[organisation];
  const { replyTarget, schedule: own = '' } = channel(name.slice(organisation.length + 1));
  return { replyTarget, hours: schedule(own) };
}

const channelNames = [
  'mailjet/chat',
  'shop/ticket',
  'shop/priority-ticket',
  'goodbarber/ticket',
] as const;

describe.each(channelNames)('%s', (name) => {
  const { hours, replyTarget } = factsOf(name);

  test.each(moments)('tells the truth at $name', ({ at: moment, standings }) => {
    const { open, opens, reply, slower } = standings[name];
    const state = stateAt(hours, at(moment));
    expect(toTold(state)).toEqual({ open: inUtc(open), opens: inUtc(opens) });
    const expected = replyTarget && expectedReply(replyTarget, hours, at(moment));
    expect(expected?.by.toString()).toBe(inUtc(reply));
    expect(expected?.slower ?? false).toBe(slower ?? false);
  });
});

const inUtc = (moment: string | undefined): string | undefined =>
  moment === undefined ? undefined : at(moment).toString();

const toTold = (state: OpenState) => ({
  open: state.state === 'open' ? state.until.toString() : undefined,
  opens: state.state === 'closed' ? state.opensAt.toString() : undefined,
});

/** The clock of each reader when the answers of three moments are due. */
const clocks: Record<(typeof readerZones)[number], readonly string[]> = {
  'Europe/Madrid': [
    '2027-07-08T10:00:00+02:00',
    '2027-03-31T09:00:00+02:00',
    '2027-11-03T09:00:00+01:00',
  ],
  'Europe/Berlin': [
    '2027-07-08T10:00:00+02:00',
    '2027-03-31T09:00:00+02:00',
    '2027-11-03T09:00:00+01:00',
  ],
  'America/Sao_Paulo': [
    '2027-07-08T05:00:00-03:00',
    '2027-03-31T04:00:00-03:00',
    '2027-11-03T05:00:00-03:00',
  ],
  // Already in summer time in March, still in summer time on 3 November.
  'America/Los_Angeles': [
    '2027-07-08T01:00:00-07:00',
    '2027-03-31T00:00:00-07:00',
    '2027-11-03T01:00:00-07:00',
  ],
  'Asia/Kathmandu': [
    '2027-07-08T13:45:00+05:45',
    '2027-03-31T12:45:00+05:45',
    '2027-11-03T13:45:00+05:45',
  ],
  'Asia/Tokyo': [
    '2027-07-08T17:00:00+09:00',
    '2027-03-31T16:00:00+09:00',
    '2027-11-03T17:00:00+09:00',
  ],
  // Summer time in March and November.
  'Pacific/Auckland': [
    '2027-07-08T20:00:00+12:00',
    '2027-03-31T20:00:00+13:00',
    '2027-11-03T21:00:00+13:00',
  ],
  'America/St_Johns': [
    '2027-07-08T05:30:00-02:30',
    '2027-03-31T04:30:00-02:30',
    '2027-11-03T05:30:00-02:30',
  ],
};

const words = {
  'reply.promiseToday': '{time}',
  'reply.promiseDay': '{day} {time}',
  'reply.estimateToday': '{time}',
  'reply.estimateDay': '{day} {time}',
  'reply.slower': 'slower',
  'refusal.region': '',
  'refusal.plan': '',
  'refusal.topic': '',
  'refusal.onlyTopics': '',
  'hours.closed': '',
  'hours.allDay': '',
  'hours.day': '',
  'hours.here': '',
  'hours.yours': '',
  'hours.days14': '',
};

test.each(readerZones)('the answer is due on the clock of a reader in %s', (zone) => {
  const { hours, replyTarget } = factsOf('goodbarber/ticket');
  const sent = [
    '2027-07-07T10:00:00+02:00',
    '2027-03-28T01:59:00+01:00',
    '2027-10-31T02:30:00+02:00',
  ];
  const told = sent.map((moment) => {
    const reply = replyTarget && expectedReply(replyTarget, hours, at(moment));
    return reply && describeReply(reply, at(moment), { tag: 'en', zone, words }).datetime;
  });
  expect(told).toEqual(clocks[zone]);
});

test.each(moments)('the chat of Rakuten is open at $name', ({ at: moment }) => {
  expect(stateAt(facts.rakuten.schedule('around-the-clock'), at(moment)).state).toBe('always');
});

test.each(moments)('a ticket at Mailjet is answered 24 hours after $name', ({ at: moment }) => {
  const { replyTarget } = facts.mailjet.channel('ticket');
  const reply =
    replyTarget &&
    expectedReply(replyTarget, facts.mailjet.schedule('around-the-clock'), at(moment));
  expect(reply?.by.since(at(moment)).total('hours')).toBe(24);
});

const nobody = { region: undefined, plan: undefined, topics: [] };

test.each([
  ['ticket', 'Free', 'plan'],
  ['ticket', 'Essential', undefined],
  ['chat', 'Essential', 'plan'],
  ['chat', 'Premium', undefined],
  ['phone', 'Premium', 'plan'],
  ['phone', 'Custom', undefined],
] as const)('the %s of Mailjet for the plan %s: %s', (id, plan, refusal) => {
  expect(findRefusal(facts.mailjet.channel(id), { ...nobody, plan })).toBe(refusal);
});

test.each([
  'hacked-account',
  'contact-removal',
  'confidential',
  'deliverability',
  'invoice-copy',
  'refund',
  'card-removal',
])('Mailjet handles "%s" in writing only', (topic) => {
  const { topics, channel } = facts.mailjet;
  const customer = { ...nobody, topics: [topic, topics.get(topic)?.parent ?? ''] };
  expect(findRefusal(channel('phone'), customer)).toBe('topic');
  expect(findRefusal(channel('ticket'), customer)).toBeUndefined();
});

test.each([
  ['US', undefined, 'region'],
  ['GB', undefined, 'region'],
  ['BR', 'region', undefined],
  ['ES', 'region', undefined],
] as const)('in %s Rakuten has phone (%s) or call-back (%s)', (region, phone, callback) => {
  const { channel } = facts.rakuten;
  expect(findRefusal(channel('phone'), { ...nobody, region })).toBe(phone);
  expect(findRefusal(channel('callback'), { ...nobody, region })).toBe(callback);
});

test('GoodBarber hands videos and invoices to different people', () => {
  const { topics } = facts.goodbarber;
  const routes = ['videos', 'invoices'].map((id) => topics.get(id)?.route);
  expect(routes).toEqual(['video', 'accounts']);
});
