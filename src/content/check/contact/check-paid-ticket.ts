import { isForEveryone, listFormChannels } from '../../../contact/form/ticket-channels.ts';
import { schedulesOf, type Entry } from '../../../contact/contact-facts.ts';
import { withHolidays, type OpeningHours } from '../../../contact/hours/schedule.ts';
import { expectedReply } from '../../../contact/reply/expected-reply.ts';
import type { Channel } from '../../../schemas/channel.ts';
import { toError, toWarning, type Problem } from '../../read/files/problem.ts';
import { placeOf, type ContactFiles } from '../../read/read-contact.ts';

/**
 * Tickets that cost something, or go before others, and are answered later than those that are free:
 * who pays must not be promised less. An error where money is asked for, else a warning.
 */
export function checkPaidTickets(files: ContactFiles, now: Date): readonly Problem[] {
  const forms = listFormChannels(
    [...files.channels].map(([id, { value }]) => ({ id, data: value })),
  );
  const free = forms.find(({ data }) => isForEveryone(data) && !isMore(data));
  if (!free) return [];
  return forms
    .filter(({ data }) => isMore(data))
    .flatMap((paid) => comparePromise(paid, free, files, now) ?? []);
}

const isMore = ({ price, priority }: Channel): boolean =>
  (price !== undefined && price.amount > 0) || priority === 'high' || priority === 'urgent';

function comparePromise(
  paid: Entry<Channel>,
  free: Entry<Channel>,
  files: ContactFiles,
  now: Date,
): Problem | undefined {
  const entry = files.channels.get(paid.id);
  if (!entry || !free.data.replyTarget) return undefined;
  const says = findLater(paid, free, files, now);
  if (says === undefined) return undefined;
  const make = (paid.data.price?.amount ?? 0) > 0 ? toError : toWarning;
  return make(
    'PaidTicketLater',
    placeOf(entry, ['replyTarget'], 'key'),
    `It asks for more than the channel "${free.id}" and promises less: ${says}.`,
    'Make "value" of its "replyTarget" smaller, or give it a "schedule" with longer hours.',
  );
}

/** Where the answer comes later than for free, in words; undefined if it never does. */
function findLater(
  paid: Entry<Channel>,
  free: Entry<Channel>,
  files: ContactFiles,
  now: Date,
): string | undefined {
  if (!paid.data.replyTarget) return 'it has no "replyTarget"';
  const hours = hoursOf(free, files) ?? hoursOf(paid, files);
  for (const at of listMoments(now)) {
    const [later, sooner] = [paid, free].map((channel) => replyTo(channel, files, at));
    if (!later || !sooner || Temporal.Instant.compare(later, sooner) <= 0) continue;
    const zone = hours?.zone ?? 'UTC';
    const [asked, byPaid, byFree] = [at, later, sooner].map((moment) => write(moment, zone));
    return `of ${asked}, it is answered by ${byPaid}, that one by ${byFree} (${zone})`;
  }
  return undefined;
}

const millisecondsPerStep = 30 * 60_000;

/** Each half hour of the coming two weeks: hours of a week, and a holiday if there is one. */
function* listMoments(now: Date): Generator<Temporal.Instant> {
  const start = Math.ceil(now.getTime() / millisecondsPerStep) * millisecondsPerStep;
  for (let step = 0; step < 14 * 48; step += 1) {
    yield Temporal.Instant.fromEpochMilliseconds(start + step * millisecondsPerStep);
  }
}

function replyTo(
  channel: Entry<Channel>,
  files: ContactFiles,
  at: Temporal.Instant,
): Temporal.Instant | undefined {
  const { replyTarget } = channel.data;
  return replyTarget && expectedReply(replyTarget, hoursOf(channel, files), at)?.by;
}

/** The hours by which the target of a channel counts. */
function hoursOf(
  { data }: Entry<Channel>,
  { schedules, holidays }: ContactFiles,
): OpeningHours | undefined {
  const id = data.replyTarget?.schedule ?? schedulesOf(data)[0];
  const schedule = schedules.get(id ?? '');
  const calendars = new Map([...holidays].map(([name, { value }]) => [name, value]));
  return schedule && withHolidays(schedule.value, calendars);
}

const write = (at: Temporal.Instant, zone: string): string =>
  at
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' })
    .replace('T', ' ');
