import { describe, expect, test } from 'vitest';
import { describeContact } from '../../../../src/contact/page/describe-contact.ts';
import { readHoursData } from '../../../../src/contact/hours/hours-data.ts';
import { channelSchema, type Channel } from '../../../../src/schemas/channel.ts';
import { page } from '../support/pages.ts';
import { night, office, schedule } from '../support/schedules.ts';

const channel = (content: Record<string, unknown>): Channel =>
  channelSchema.parse({ kind: 'phone', label: 'Phone', ...content });

const schedules = [
  { id: 'office', data: office },
  { id: 'night', data: night },
  { id: 'always', data: schedule({ always: true }) },
  {
    id: 'nearly-always',
    data: schedule({ always: true, closures: [{ date: '2026-12-25', label: 'x' }] }),
  },
  {
    id: 'but-summer',
    data: schedule({
      always: true,
      seasons: [
        {
          from: '2027-07-01',
          until: '2027-08-31',
          label: { en: 'Summer', de: 'Sommer' },
          weekly: { monday: ['9:00-14:00'] },
        },
        { from: '2025-07-01', until: '2025-08-31', weekly: {} },
      ],
    }),
  },
];

const describeOne = (content: Record<string, unknown>, locale = 'en') => {
  const channels = [{ id: 'one', data: channel(content) }];
  const [only] = describeContact({ channels, schedules }, page(locale)).channels;
  if (!only) throw new Error('There is no channel.');
  return only;
};

describe('the contact page', () => {
  test('has the ticket form if the content folder has no channel', () => {
    const view = describeContact({ channels: [], schedules: [] }, page('de'));
    expect(view.channels).toMatchObject([
      {
        id: 'ticket',
        state: 'always',
        label: { text: 'Anfrage senden' },
        addresses: [{ href: '/de/tickets/new/', isTicketForm: true }],
      },
    ]);
  });

  test('has no way into a form that the site does not have', () => {
    const channels = [
      { id: 'ticket', data: channel({ kind: 'ticket' }) },
      { id: 'phone', data: channel({}) },
    ];
    const view = describeContact({ channels, schedules }, { ...page('en'), hasTicketForm: false });
    expect(view.channels.map(({ id }) => id)).toEqual(['phone']);
  });

  test('carries the hours for the browser, safely inside HTML', () => {
    const label = { es: '</script><b>' };
    const risky = schedule({ always: true, closures: [{ date: '2026-12-25', label }] });
    const channels = [{ id: 'one', data: channel({ schedule: 'risky' }) }];
    const view = describeContact(
      { channels, schedules: [...schedules, { id: 'risky', data: risky }] },
      page('es'),
    );
    expect(view.hoursData).not.toContain('<');
    const facts = readHoursData(view.hoursData);
    expect(facts.channels).toEqual({ one: ['risky'] });
    expect(Object.keys(facts.schedules)).toEqual(['risky']);
    expect(facts.schedules['risky']?.closures[0]?.label).toBe('</script><b>');
  });
});

test('the page of a topic has the channels that take it, and asks for countries by name', () => {
  const channels = [
    { id: 'phone', data: channel({ regions: ['AT', 'ES', 'DE'], plans: ['Plus'] }) },
    { id: 'chat', data: channel({ kind: 'chat', plans: ['Lite'] }) },
  ];
  const topic = { ids: ['refund'], channels: ['phone'] };
  const ofTopic = describeContact({ channels, schedules }, { ...page('de'), topic });
  expect(ofTopic.channels.map(({ id }) => id)).toEqual(['phone']);
  expect(ofTopic.plans).toEqual(['Plus']);
  expect(ofTopic.regions).toEqual([
    { value: 'DE', label: 'Deutschland' },
    { value: 'AT', label: 'Österreich' },
    { value: 'ES', label: 'Spanien' },
  ]);
  const all = { ...page('de'), topic: { ids: ['refund'], channels: undefined } };
  expect(describeContact({ channels, schedules }, all).channels).toHaveLength(2);
});

describe('a channel', () => {
  test.each([
    ['en', 'In Spanish and German only, not in English', false],
    ['de', 'Auf Spanisch und Deutsch', true],
    ['es', 'En español y alemán', true],
    ['fr', 'Uniquement en espagnol et allemand, pas en français', false],
  ])('says in %s which languages it speaks', (locale, text, includesPage) => {
    const { languages } = describeOne({ languages: ['es', 'de'] }, locale);
    expect(languages).toEqual({ text, includesPage });
  });

  test('counts Portuguese as the language of a Brazilian page', () => {
    expect(describeOne({ languages: ['pt'] }, 'pt-BR').languages?.includesPage).toBe(true);
  });

  test('says who may use it and how soon it answers', () => {
    const terms = {
      plans: ['Plus', 'Family'],
      regions: ['DE', 'AT'],
      replyTarget: { value: 1, unit: 'businessDays' },
    };
    expect(describeOne(terms, 'de').terms).toEqual([
      'Nur mit den Tarifen Plus und Family',
      'Für Kunden in diesen Ländern: Deutschland und Österreich',
      'Antwort innerhalb von 1\u00A0Werktag',
    ]);
    expect(describeOne({ plans: ['Plus'] }, 'es').terms).toEqual(['Solo con el plan Plus']);
  });

  test('is reached by its addresses', () => {
    const addresses = [
      { phone: '+34960130042', display: '+34 960 130 042', menuOption: '2' },
      { email: 'press@example.com', regions: ['BR'] },
      { url: 'https://chat.example.com', label: 'Chat with us' },
    ];
    expect(describeOne({ addresses }).addresses).toMatchObject([
      {
        href: 'tel:+34960130042,2',
        isCode: true,
        text: { text: '+34 960 130 042' },
        notes: ['then press 2'],
      },
      {
        href: 'mailto:press@example.com',
        isCode: true,
        isTicketForm: false,
        notes: ['For customers in this country: Brazil'],
      },
      { href: 'https://chat.example.com', isCode: false, text: { text: 'Chat with us' } },
    ]);
  });

  test('has the form of this site only if it is a ticket without an address', () => {
    const links = (content: Record<string, unknown>) =>
      describeOne(content).addresses.map(({ href, isTicketForm }) => [href, isTicketForm]);
    const addresses = [{ url: 'https://tickets.example.com' }];
    expect(links({ kind: 'ticket' })).toEqual([['/en/tickets/new/', true]]);
    expect(links({ kind: 'ticket', addresses })).toEqual([['https://tickets.example.com', false]]);
    expect(links({ kind: 'community' })).toEqual([]);
  });

  test('shows texts in another language as such', () => {
    expect(describeOne({ label: { en: 'Call us', es: 'Llámanos' } }, 'fr').label).toEqual({
      text: 'Llámanos',
      lang: 'es',
    });
  });

  test('knows its state without a clock only where it never changes', () => {
    expect(describeOne({ schedule: 'office' }).state).toBe('unknown');
    expect(describeOne({ schedule: 'always' })).toMatchObject({
      state: 'always',
      hours: [],
    });
    expect(describeOne({ schedule: 'nearly-always' })).toMatchObject({
      state: 'unknown',
      hours: [{ rows: [{ days: 'Monday to Sunday', hours: 'Around the clock' }] }],
    });
    expect(describeOne({ kind: 'phone' }).state).toBe('unknown');
    expect(describeOne({ kind: 'email' }).state).toBe('always');
  });

  test('that is open day and night but in summer shows both, and is not called always open', () => {
    const { state, hours } = describeOne({ schedule: 'but-summer' }, 'de');
    expect(state).toBe('unknown');
    // Intl puts thin spaces around the dash.
    const text = JSON.stringify(hours).replaceAll('\u2009', ' ');
    expect(JSON.parse(text)).toMatchObject([
      {
        rows: [{ days: 'Montag bis Sonntag', hours: 'Rund um die Uhr' }],
        seasons: [
          {
            label: { text: 'Sommer' },
            dates: 'Donnerstag, 1. Juli – Dienstag, 31. August 2027',
            rows: [
              { days: 'Montag', hours: '9:00–14:00' },
              { days: 'Dienstag bis Sonntag', hours: 'Geschlossen' },
            ],
          },
        ],
      },
    ]);
  });

  test('shows its week, its zone, and the closures to come', () => {
    expect(describeOne({ schedule: 'office' }, 'de').hours).toEqual([
      {
        label: undefined,
        schedule: 'office',
        calendar: '/de/contact/office.ics',
        seasons: [],
        rows: [
          { days: 'Montag bis Freitag', hours: '9:00–14:00 und 15:30–18:00' },
          { days: 'Samstag', hours: '9:00–13:00' },
          { days: 'Sonntag', hours: 'Geschlossen' },
        ],
        zone: 'Zeitzone: Mitteleuropäische Zeit (Europe/Madrid)',
        closures: [
          {
            dates: 'Donnerstag, 24. Dezember 2026',
            label: { text: 'Nochebuena', lang: undefined },
            hours: '9:00–12:00',
          },
          {
            dates: 'Freitag, 25. Dezember 2026',
            label: { text: 'Weihnachten', lang: undefined },
            hours: 'Geschlossen',
          },
        ],
      },
    ]);
  });

  test('tells by when an answer comes only where that can be counted', () => {
    const hours = { value: 2, unit: 'hours' };
    const days = { value: 1, unit: 'businessDays' };
    const hasReply = (content: Record<string, unknown>) => describeOne(content).hasReply;
    expect(hasReply({})).toBe(false);
    expect(hasReply({ replyTarget: hours })).toBe(true);
    expect(hasReply({ replyTarget: days })).toBe(false);
    expect(hasReply({ replyTarget: days, schedule: 'gone' })).toBe(false);
    expect(hasReply({ replyTarget: days, schedule: 'office' })).toBe(true);
    expect(hasReply({ replyTarget: { ...days, schedule: 'office' } })).toBe(true);
  });

  test('that is not offered says why, and is neither open nor reached', () => {
    expect(describeOne({ kind: 'email', notOffered: 'Nobody wrote' })).toMatchObject({
      state: 'unknown',
      addresses: [],
      notOffered: { text: 'Nobody wrote' },
    });
  });

  test('shows the hours of each purpose that has a schedule, and what speaks for it', () => {
    const purposes = [
      { label: 'Urgent', schedule: 'night' },
      { label: 'Lost', schedule: 'gone' },
      { label: 'Other', schedule: 'office' },
    ];
    const facts = { summary: 'Sum', preferred: true, advantages: ['Fast'], drawbacks: ['Loud'] };
    const shown = describeOne({ ...facts, purposes });
    expect(shown.hours.map(({ label, schedule: id }) => [label?.text, id])).toEqual([
      ['Urgent', 'night'],
      ['Other', 'office'],
    ]);
    expect(shown).toMatchObject({
      summary: { text: 'Sum' },
      preferred: true,
      advantages: [{ text: 'Fast' }],
      drawbacks: [{ text: 'Loud' }],
    });
    const withOne = [...purposes, { label: 'Always', schedule: 'always' }];
    const told = describeOne({ purposes: withOne });
    expect([told.state, told.hours.length]).toEqual(['unknown', 3]);
    const always = [{ label: 'Always', schedule: 'always' }];
    expect(describeOne({ purposes: always })).toMatchObject({ state: 'always', hours: [] });
  });

  test('says which languages are spoken at the hours of a purpose', () => {
    const purposes = [
      { label: 'Morning', schedule: 'office', languages: ['en', 'es'] },
      { label: 'Night', schedule: 'night' },
    ];
    const shown = describeOne({ languages: ['es'], purposes }, 'en');
    expect(shown.hours.map(({ languages }) => languages)).toEqual([
      'English and Spanish',
      undefined,
    ]);
    expect(shown.languages).toEqual({ text: 'In English and Spanish', includesPage: true });
    expect(describeOne({ languages: ['es'], purposes }, 'de').languages?.includesPage).toBe(false);
  });

  test('shows nights as ending on the next day', () => {
    expect(describeOne({ schedule: 'night' }, 'es').hours[0]?.rows).toContainEqual({
      days: 'viernes y sábado',
      hours: '22:00–2:00 (del día siguiente)',
    });
  });
});
