import type { Channel } from '../../schemas/channel.ts';
import type { Topic } from '../../schemas/topic.ts';
import type { adviceReasons } from './advise.ts';
import type { PageLanguage } from '../../i18n/translate.ts';
import type { Entry } from '../contact-facts.ts';
import type {
  ChannelData,
  channelWords,
  ChannelWords,
  ShownChannel,
  TopicChoices,
} from './channel-data.ts';
import { listEmergencyTopics } from './fit.ts';
import { purposeSpeaks, speaks } from '../spoken-languages.ts';

/**
 * What the browser needs to order the channels of a page: `shown` is what `toShownChannel` makes of
 * each, `topics` the topic that the page is about with its parent, or empty, `choices` those that can
 * be chosen there.
 */
export const writeChannelData = (
  shown: readonly ShownChannel[],
  { topics, regions, choices = {} }: PageTopics,
  t: PageLanguage['t'],
): ChannelData => ({
  desks: [...shown],
  regions: [...regions],
  topics: [...topics],
  choices,
  words: writeChannelWords(t),
  reasons: writeReasons(t),
});

interface PageTopics {
  topics: readonly string[];
  regions: readonly string[];
  choices?: TopicChoices;
}

/** What the browser needs to know of a channel; `topics` are those that may name it. */
export function toShownChannel(
  channel: Entry<Channel>,
  topics: readonly Entry<Topic>[],
  tag: string,
): ShownChannel {
  const { id, data } = channel;
  const { replyTarget, schedule, purposes } = data;
  const purpose = purposes?.find((one) => purposeSpeaks(one, data, tag)) ?? purposes?.[0];
  const own = schedule ?? purpose?.schedule;
  return {
    id,
    kind: data.kind,
    regions: data.regions,
    excludedRegions: data.excludedRegions,
    plans: data.plans,
    ...(data.signedIn && { signedIn: true }),
    onlyTopics: data.onlyTopics,
    neverTopics: data.neverTopics,
    notOffered: data.notOffered === undefined ? undefined : id,
    emergencyFor: listEmergencyTopics(channel, topics),
    forOthers: data.audience !== 'customers',
    alwaysLast: data.alwaysLast,
    byAppointment: data.byAppointment,
    speaksYours: speaks(data, tag),
    preferred: data.preferred,
    ...(data.kind === 'ticket' && data.price && data.price.amount > 0 && { costs: true }),
    hiddenWhenClosed: data.hiddenWhenClosed,
    reply: replyTarget && { ...replyTarget, schedule: replyTarget.schedule ?? own },
  };
}

/** The plans that channels are for, in the order of the page's settings, then by name. */
export function listPlans(
  channels: readonly Entry<Channel>[],
  ordered: readonly string[],
): readonly string[] {
  const named = new Set(channels.flatMap(({ data }) => data.plans ?? []));
  return [...new Set([...ordered, ...[...named].toSorted()])];
}

function writeChannelWords(t: PageLanguage['t']): ChannelWords {
  const places = { time: '{time}', day: '{day}' };
  const word = (name: (typeof channelWords)[number]): string => t(`contact.${name}`, places);
  return {
    'refusal.region': word('refusal.region'),
    'refusal.plan': word('refusal.plan'),
    'refusal.topic': word('refusal.topic'),
    'refusal.onlyTopics': word('refusal.onlyTopics'),
    'best.now': word('best.now'),
    'reply.promiseToday': word('reply.promiseToday'),
    'reply.promiseDay': word('reply.promiseDay'),
    'reply.estimateToday': word('reply.estimateToday'),
    'reply.estimateDay': word('reply.estimateDay'),
    'reply.slower': word('reply.slower'),
    'hours.closed': word('hours.closed'),
    'hours.allDay': word('hours.allDay'),
    'hours.day': word('hours.day'),
    'hours.here': word('hours.here'),
    'hours.yours': word('hours.yours'),
    'hours.days14': word('hours.days14'),
  };
}

function writeReasons(t: PageLanguage['t']): Record<(typeof adviceReasons)[number], string> {
  const word = (name: (typeof adviceReasons)[number]): string => t(`contact.advice.${name}`);
  return {
    emergency: word('emergency'),
    onlyHere: word('onlyHere'),
    openNow: word('openNow'),
    opensSoon: word('opensSoon'),
    preferred: word('preferred'),
    speaksYours: word('speaksYours'),
  };
}
