import { randomUUID } from 'node:crypto';
import {
  makeDeepJson,
  makeJson,
  makeLongValue,
  makeManyNames,
  makeMultipart,
  makeRepeatedName,
  makeTicketWithFiles,
  makeWideJson,
  type Body,
} from './bodies.ts';
import { makeGif, makePng } from './pictures.ts';

export const scenarioNames = [
  'quiet',
  'forms',
  'multipart',
  'requests',
  'locked',
  'gone',
  'mixed',
] as const;
export type ScenarioName = (typeof scenarioNames)[number];

/** What the attack must know of the site, and of a ticket that it may write to. */
export interface Target {
  url: string;
  locale: string;
  /** `<locale>/<article id>`. */
  article: string;
  /** Reference of a ticket of the session; undefined where none could be stored. */
  reference?: string | undefined;
  /** Value of the header `Cookie` of a session of My requests. */
  cookie: string;
  /** Address whose session this is. */
  email: string;
}

export interface AttackRequest {
  method: 'GET' | 'POST' | 'PUT';
  path: string;
  headers: Record<string, string>;
  content?: Buffer;
}

/** Makes the next request of its kind. */
export type RequestMaker = () => AttackRequest;

/** The requests of a scenario, which are sent in turn. */
export function listRequests(scenario: ScenarioName, target: Target): RequestMaker[] {
  switch (scenario) {
    case 'quiet':
      return [];
    case 'forms':
      return listForms(target);
    case 'multipart':
      return listMultipart(target);
    case 'requests':
      return listPages(target);
    case 'locked':
    case 'gone':
      return interleave(listWrites(target), listWorst(target));
    case 'mixed':
      return listWorst(target);
  }
}

const listWorst = (target: Target): RequestMaker[] => [
  ...interleave(listForms(target), listMultipart(target)),
  ...listPages(target),
];

/** One of each in turn; the shorter list begins again. */
function interleave(some: readonly RequestMaker[], others: readonly RequestMaker[]) {
  return Array.from({ length: Math.max(some.length, others.length) }, (_, index) =>
    [some[index % some.length], others[index % others.length]].filter((one) => one !== undefined),
  ).flat();
}

/** Largest bodies that the routes take, in bytes. */
const limits = { ticket: 990_000, message: 299_000, field: 199_000 } as const;

const tickets = '/api/tickets';
const messagesOf = ({ reference = 'CND-0000-0000' }: Target): string =>
  `/api/requests/${reference}/messages`;

/** Bodies without files that cost more to read than to write. */
function listForms(target: Target): RequestMaker[] {
  const session = { Cookie: target.cookie };
  const messages = messagesOf(target);
  const ticket = newTicket(target);
  return [
    send(tickets, makeManyNames(170_000)),
    send(messages, makeManyNames(52_000), session),
    send(messages, makeManyNames(52_000)),
    send(tickets, makeRepeatedName('fields.a', 90_000)),
    send(tickets, makeLongValue('description', limits.ticket)),
    send(tickets, makeLongValue('description', limits.field)),
    send(messages, makeLongValue('body', limits.message), session),
    send(tickets, makeDeepJson(limits.ticket)),
    send(tickets, makeWideJson(95_000, false)),
    send(tickets, makeWideJson(95_000, true)),
    send(tickets, makeJson({ ...ticket, description: '\u0001&'.repeat(limits.ticket / 8) })),
    send(tickets, makeJson({ ...ticket, email: `a@${'a.'.repeat(limits.ticket / 3)}` })),
    send('/api/requests/links', makeManyNames(2_900)),
    send('/api/requests/session', makeManyNames(2_900), session),
    send('/api/deflections', makeWideJson(5_500, false)),
    put(`/api/votes/${target.article}`, makeWideJson(5_500, false)),
    send(`/api/votes/${target.article}`, makeManyNames(11_000)),
  ];
}

/** Bodies with files: pictures that unfold, moving ones, and files that are no pictures. */
function listMultipart(target: Target): RequestMaker[] {
  const session = { Cookie: target.cookie };
  const message = { body: 'See the picture.' };
  const wide = makePng({ width: 59_999_999, height: 1, depth: 1, colour: 'grey' });
  const deep = makePng({ width: 7_745, height: 7_745, depth: 16, colour: 'rgba' });
  const square = makePng({ width: 7_745, height: 7_745, depth: 8, colour: 'rgba' });
  const frames = makeGif(50, 50, 20_000);
  const text = Buffer.from('Zeile mit Umläuten äöü\n'.repeat(35_000));
  const boxes = makeBoxes(100_000);
  const of = (name: string, content: Buffer, count = 5) =>
    makeTicketWithFiles(newTicket(target), { name, content }, count);
  const part = (index: number) => ({ name: index.toString(36), content: '' });
  return [
    send(tickets, of('wide.png', wide)),
    send(tickets, of('deep.png', deep)),
    send(
      messagesOf(target),
      makeTicketWithFiles(message, { name: 'w.png', content: wide }, 5),
      session,
    ),
    send(tickets, of('square.png', square)),
    send(tickets, of('frames.gif', frames, 1)),
    send(tickets, makeMultipart(Array.from({ length: 15_000 }, (_, index) => part(index)))),
    send(
      messagesOf(target),
      makeTicketWithFiles(message, { name: 'd.png', content: deep }, 5),
      session,
    ),
    send(tickets, of('lines.txt', text)),
    send(tickets, of('boxes.mp4', boxes)),
    send(tickets, makeMultipart([{ name: 'description', content: 'x'.repeat(limits.ticket) }])),
  ];
}

/** A film of empty boxes. */
function makeBoxes(count: number): Buffer {
  const box = Buffer.from('\0\0\0\x08free', 'latin1');
  const start = Buffer.from('\0\0\0\x10ftypisom\0\0\0\0', 'latin1');
  return Buffer.concat([start, ...Array.from({ length: count }, () => box)]);
}

/** Addresses that render a page, and forms of a few bytes. */
function listPages({ locale, email, cookie, reference, article }: Target): RequestMaker[] {
  const session = { Cookie: cookie };
  const query = `?locale=${locale}`;
  const form = (text: string): Body => ({
    type: 'application/x-www-form-urlencoded',
    content: Buffer.from(text),
  });
  const linkFor = (address: string) =>
    send('/api/requests/links', form(`email=${encodeURIComponent(address)}&locale=${locale}`));
  return [
    get(`/api/requests/sent${query}`),
    get(`/api/tickets/received${query}&reference=${reference ?? 'CND-0000-0000'}`),
    get(`/api/requests${query}`, session),
    get(`/api/requests/${reference ?? 'CND-0000-0000'}${query}`, session),
    get(`/api/requests/open${query}&token=${'a'.repeat(100)}`),
    linkFor(email),
    linkFor(`${randomUUID()}@example.org`),
    linkFor('no address'),
    send('/api/requests/session', form('token=none'), session),
    get('/api/tickets/challenge'),
    get(`/api/votes/${article}?voter=${randomUUID()}`),
    get('/en/none'),
  ];
}

/** What readers send on a good day: votes and tickets, each a new one. */
const listWrites = (target: Target): RequestMaker[] => [
  () => put(`/api/votes/${target.article}`, makeJson({ voter: randomUUID(), vote: 'up' }))(),
  () => send(tickets, makeJson({ ...newTicket(target), key: randomUUID() }))(),
  get(`/api/requests?locale=${target.locale}`, { Cookie: target.cookie }),
];

/** The fields of a ticket without anything wrong in it. */
export const newTicket = ({ locale, email }: Pick<Target, 'locale' | 'email'>) => ({
  topic: 'other',
  subject: 'Charged twice',
  description: 'On Monday.',
  email,
  locale,
});

const get =
  (path: string, headers: Record<string, string> = {}): RequestMaker =>
  () => ({ method: 'GET', path, headers });

const send = (path: string, body: Body, headers = {}): RequestMaker =>
  withBody('POST', path, body, headers);

const put = (path: string, body: Body): RequestMaker => withBody('PUT', path, body, {});

function withBody(
  method: AttackRequest['method'],
  path: string,
  { type, content }: Body,
  more: Record<string, string>,
): RequestMaker {
  const headers = { 'Content-Type': type, 'Content-Length': String(content.length), ...more };
  return () => ({ method, path, headers, content });
}
