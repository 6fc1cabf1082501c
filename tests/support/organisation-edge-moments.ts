import type { Moment, Standing } from './organisation-standing.ts';

// A day that closes early has an early cut-off: 16:00 on most days, 11:00 on Saturdays.

/** A moment on the clocks of Paris and Madrid, which agree. */
const local = (text: string): string =>
  Temporal.PlainDateTime.from(text)
    .toZonedDateTime('Europe/Paris')
    .toString({ timeZoneName: 'never' });

const answered = (reply: string | undefined, slower: 'slower' | undefined): Standing => ({
  ...(reply !== undefined && { reply: local(reply) }),
  ...(slower && { slower: true }),
});

/** Somebody is there until then; an answer comes by `reply`. */
const open = (until: string, reply?: string, slower?: 'slower'): Standing => ({
  open: local(until),
  ...answered(reply, slower),
});

/** Nobody is there until then. */
const closed = (until: string, reply?: string, slower?: 'slower'): Standing => ({
  opens: local(until),
  ...answered(reply, slower),
});

type Row = readonly [
  name: string,
  at: string,
  mailjetChat: Standing,
  shopTicket: Standing,
  shopPriority: Standing,
  goodbarberTicket: Standing,
];

const rows: readonly Row[] = [
  [
    'a Tuesday at midnight',
    '2027-02-09T00:00',
    closed('2027-02-09T09:00'),
    closed('2027-02-09T09:00', '2027-02-09T18:00'),
    closed('2027-02-09T09:00', '2027-02-09T11:00'),
    closed('2027-02-09T09:00', '2027-02-10T09:00'),
  ],
  [
    'the minute of opening',
    '2027-02-10T09:00',
    open('2027-02-10T18:00'),
    open('2027-02-10T18:00', '2027-02-10T18:00'),
    open('2027-02-10T18:00', '2027-02-10T11:00'),
    open('2027-02-10T18:00', '2027-02-11T09:00'),
  ],
  [
    'the minute of closing',
    '2027-02-10T18:00',
    closed('2027-02-11T09:00'),
    closed('2027-02-11T09:00', '2027-02-11T18:00'),
    closed('2027-02-11T09:00', '2027-02-11T11:00'),
    closed('2027-02-11T09:00', '2027-02-12T09:00'),
  ],
  [
    'the end of a Friday',
    '2027-02-12T17:30',
    open('2027-02-12T18:00'),
    open('2027-02-12T18:00', '2027-02-13T13:00'),
    open('2027-02-12T18:00', '2027-02-13T10:30'),
    open('2027-02-12T18:00', '2027-02-15T17:30'),
  ],
  [
    'a Friday at night',
    '2027-02-12T23:00',
    closed('2027-02-15T09:00'),
    closed('2027-02-13T09:00', '2027-02-13T13:00'),
    closed('2027-02-13T09:00', '2027-02-13T11:00'),
    closed('2027-02-15T09:00', '2027-02-16T09:00', 'slower'),
  ],
  [
    'the last minute of a Saturday morning',
    '2027-02-13T12:59',
    closed('2027-02-15T09:00'),
    open('2027-02-13T13:00', '2027-02-15T18:00'),
    open('2027-02-13T13:00', '2027-02-14T10:59'),
    closed('2027-02-15T09:00', '2027-02-16T09:00', 'slower'),
  ],
  [
    'the minute at which a Saturday morning ends',
    '2027-02-13T13:00',
    closed('2027-02-15T09:00'),
    closed('2027-02-15T09:00', '2027-02-15T18:00'),
    closed('2027-02-14T09:00', '2027-02-14T11:00'),
    closed('2027-02-15T09:00', '2027-02-16T09:00', 'slower'),
  ],
  [
    'a Saturday evening',
    '2027-02-13T20:00',
    closed('2027-02-15T09:00'),
    closed('2027-02-15T09:00', '2027-02-15T18:00'),
    closed('2027-02-14T09:00', '2027-02-14T11:00'),
    closed('2027-02-15T09:00', '2027-02-16T09:00', 'slower'),
  ],
  [
    'the last minute of a Sunday morning',
    '2027-02-14T12:59',
    closed('2027-02-15T09:00'),
    closed('2027-02-15T09:00', '2027-02-15T18:00'),
    open('2027-02-14T13:00', '2027-02-15T10:59'),
    closed('2027-02-15T09:00', '2027-02-16T09:00', 'slower'),
  ],
  [
    'a Sunday evening',
    '2027-02-14T18:00',
    closed('2027-02-15T09:00'),
    closed('2027-02-15T09:00', '2027-02-15T18:00'),
    closed('2027-02-15T09:00', '2027-02-15T11:00'),
    closed('2027-02-15T09:00', '2027-02-16T09:00', 'slower'),
  ],
  [
    'early on a Monday',
    '2027-02-15T08:00',
    closed('2027-02-15T09:00'),
    closed('2027-02-15T09:00', '2027-02-15T18:00'),
    closed('2027-02-15T09:00', '2027-02-15T11:00'),
    closed('2027-02-15T09:00', '2027-02-16T09:00', 'slower'),
  ],
  [
    'the last minute of a Monday',
    '2027-02-15T17:59',
    open('2027-02-15T18:00'),
    open('2027-02-15T18:00', '2027-02-16T18:00'),
    open('2027-02-15T18:00', '2027-02-16T10:59'),
    open('2027-02-15T18:00', '2027-02-16T17:59', 'slower'),
  ],
  [
    'a Monday evening, which counts from Tuesday',
    '2027-02-15T18:01',
    closed('2027-02-16T09:00'),
    closed('2027-02-16T09:00', '2027-02-16T18:00'),
    closed('2027-02-16T09:00', '2027-02-16T11:00'),
    closed('2027-02-16T09:00', '2027-02-17T09:00'),
  ],
  [
    'the eve of Good Friday',
    '2027-03-25T17:00',
    open('2027-03-25T18:00'),
    open('2027-03-25T18:00', '2027-03-27T13:00'),
    open('2027-03-25T18:00', '2027-03-26T10:00'),
    open('2027-03-25T18:00', '2027-03-26T17:00'),
  ],
  [
    'Good Friday, a holiday in Spain',
    '2027-03-26T10:00',
    open('2027-03-26T18:00'),
    closed('2027-03-27T09:00', '2027-03-27T13:00'),
    open('2027-03-26T18:00', '2027-03-26T12:00'),
    open('2027-03-26T18:00', '2027-03-30T10:00'),
  ],
  [
    'the first minute after clocks went forward',
    '2027-03-28T03:00',
    closed('2027-03-29T09:00'),
    closed('2027-03-29T09:00', '2027-03-29T18:00'),
    closed('2027-03-28T09:00', '2027-03-28T11:00'),
    closed('2027-03-30T09:00', '2027-03-31T09:00'),
  ],
  [
    'Easter Monday, a holiday in France',
    '2027-03-29T10:00',
    open('2027-03-29T18:00'),
    open('2027-03-29T18:00', '2027-03-29T18:00'),
    open('2027-03-29T18:00', '2027-03-29T12:00'),
    closed('2027-03-30T09:00', '2027-03-31T09:00'),
  ],
  [
    'a Saturday that is a holiday',
    '2027-05-01T10:00',
    closed('2027-05-03T09:00'),
    closed('2027-05-03T09:00', '2027-05-03T18:00'),
    open('2027-05-01T13:00', '2027-05-01T12:00'),
    closed('2027-05-03T09:00', '2027-05-04T09:00', 'slower'),
  ],
  [
    'Ascension Day, a Thursday',
    '2027-05-06T10:00',
    open('2027-05-06T18:00'),
    open('2027-05-06T18:00', '2027-05-06T18:00'),
    open('2027-05-06T18:00', '2027-05-06T12:00'),
    closed('2027-05-07T09:00', '2027-05-10T09:00'),
  ],
  [
    'Whit Monday',
    '2027-05-17T11:00',
    open('2027-05-17T18:00'),
    open('2027-05-17T18:00', '2027-05-17T18:00'),
    open('2027-05-17T18:00', '2027-05-17T13:00'),
    closed('2027-05-18T09:00', '2027-05-19T09:00'),
  ],
  [
    'the fourteenth of July',
    '2027-07-14T15:00',
    open('2027-07-14T18:00'),
    open('2027-07-14T18:00', '2027-07-14T18:00'),
    open('2027-07-14T18:00', '2027-07-14T17:00'),
    closed('2027-07-15T09:00', '2027-07-16T09:00'),
  ],
  [
    'the twelfth of October, a holiday in Spain',
    '2027-10-12T15:59',
    open('2027-10-12T18:00'),
    closed('2027-10-13T09:00', '2027-10-13T18:00'),
    open('2027-10-12T18:00', '2027-10-12T17:59'),
    open('2027-10-12T18:00', '2027-10-13T15:59'),
  ],
  [
    'the Saturday before clocks go back and a holiday',
    '2027-10-30T12:00',
    closed('2027-11-01T09:00'),
    open('2027-10-30T13:00', '2027-11-02T18:00'),
    open('2027-10-30T13:00', '2027-10-31T10:00'),
    closed('2027-11-02T09:00', '2027-11-03T09:00'),
  ],
  [
    'the eleventh of November, a Thursday',
    '2027-11-11T16:30',
    open('2027-11-11T18:00'),
    open('2027-11-11T18:00', '2027-11-12T18:00'),
    open('2027-11-11T18:00', '2027-11-12T09:30'),
    closed('2027-11-12T09:00', '2027-11-15T09:00'),
  ],
  [
    'a Monday that is a holiday in Spain',
    '2027-12-06T12:00',
    open('2027-12-06T18:00'),
    closed('2027-12-07T09:00', '2027-12-07T18:00'),
    open('2027-12-06T18:00', '2027-12-06T14:00'),
    open('2027-12-06T18:00', '2027-12-07T12:00', 'slower'),
  ],
  [
    'a working day between two holidays',
    '2027-12-07T17:00',
    open('2027-12-07T18:00'),
    open('2027-12-07T18:00', '2027-12-09T18:00'),
    open('2027-12-07T18:00', '2027-12-08T10:00'),
    open('2027-12-07T18:00', '2027-12-08T17:00'),
  ],
  [
    'the afternoon before Christmas',
    '2027-12-24T17:00',
    open('2027-12-24T18:00'),
    open('2027-12-24T18:00', '2027-12-27T18:00'),
    open('2027-12-24T18:00', '2027-12-25T10:00'),
    open('2027-12-24T18:00', '2027-12-27T17:00'),
  ],
  [
    'the last minute of the year',
    '2027-12-31T23:59',
    closed('2028-01-03T09:00'),
    closed('2028-01-03T09:00', '2028-01-03T18:00'),
    closed('2028-01-01T09:00', '2028-01-01T11:00'),
    closed('2028-01-03T09:00', '2028-01-04T09:00', 'slower'),
  ],
  [
    'a leap day',
    '2028-02-29T16:01',
    open('2028-02-29T18:00'),
    open('2028-02-29T18:00', '2028-03-01T18:00'),
    open('2028-02-29T18:00', '2028-03-01T09:01'),
    open('2028-02-29T18:00', '2028-03-01T16:01'),
  ],
];

/** Edges of days, weeks and years, and what is a holiday in one country only; by hand like the others. */
export const edgeMoments: readonly Moment[] = rows.map(
  ([name, at, mailjetChat, shopTicket, shopPriority, goodbarberTicket]) => ({
    name,
    at: local(at),
    standings: {
      'mailjet/chat': mailjetChat,
      'shop/ticket': shopTicket,
      'shop/priority-ticket': shopPriority,
      'goodbarber/ticket': goodbarberTicket,
    },
  }),
);
