import type { FormSettings } from '../../schemas/form-settings.ts';
import type { TicketState } from '../../schemas/ticket-state.ts';
import type { PageLanguage } from '../../i18n/translate.ts';
import { describeReplyTarget } from '../reply/reply-text.ts';
import { byOrder, companyZone, type ContactFacts } from '../contact-facts.ts';
import { toShownChannel, writeChannelData } from '../channels/write-channel-data.ts';
import { withShortNotice } from '../hours/write-short-notice.ts';
import { writeHoursData } from '../hours/write-hours-data.ts';
import { listOwnForms } from '../form/ticket-channels.ts';
import type { mailWords, MailWords, RequestData } from './request-data.ts';

/** Gathers what the server has to know of a language, see `requestDataSchema`. */
export function writeRequestData(
  {
    channels,
    schedules,
    topics,
    closed = [],
  }: Pick<ContactFacts, 'channels' | 'schedules' | 'topics'> &
    Partial<Pick<ContactFacts, 'closed'>>,
  { noReply }: Pick<FormSettings, 'noReply'>,
  site: { siteName: string; siteUrl: string; zone?: string | undefined },
  language: PageLanguage,
): RequestData {
  const { t } = language;
  const forTickets = channels.filter(({ data }) => data.kind === 'ticket').toSorted(byOrder);
  const { siteName, siteUrl } = site;
  return {
    siteName,
    siteUrl,
    zone: companyZone({ channels, schedules }, site.zone),
    noReply,
    mail: writeMailWords(t),
    states: writeStates(t),
    hours: withShortNotice(writeHoursData(forTickets, schedules, language), closed, {
      locale: language.locale,
      now: Temporal.Now.instant(),
    }),
    channels: writeChannelData(
      forTickets.map((channel) => toShownChannel(channel, topics, language.locale.tag)),
      { topics: [], regions: [] },
      t,
    ),
    within: Object.fromEntries(
      forTickets.flatMap(({ id, data: { replyTarget } }) =>
        replyTarget ? [[id, describeReplyTarget(replyTarget, t)]] : [],
      ),
    ),
    ownForms: listOwnForms(channels).map(({ id }) => id),
    parents: Object.fromEntries(
      topics.flatMap(({ id, data: { parent } }) => (parent === undefined ? [] : [[id, parent]])),
    ),
  };
}

/** The sentences with their places left open for the server. */
function writeMailWords(t: PageLanguage['t']): MailWords {
  const places = { reference: '{reference}', url: '{url}' };
  const word = (name: (typeof mailWords)[number]): string => t(`requests.mail.${name}`, places);
  return {
    greeting: word('greeting'),
    receivedSubject: word('receivedSubject'),
    received: word('received'),
    next: word('next'),
    noReply: word('noReply'),
    follow: word('follow'),
    stranger: word('stranger'),
    linkSubject: word('linkSubject'),
    link: word('link'),
    linkStranger: word('linkStranger'),
    answerSubject: word('answerSubject'),
    answer: word('answer'),
    answerText: word('answerText'),
    answerRead: word('answerRead'),
    answerReply: word('answerReply'),
  };
}

const writeStates = (t: PageLanguage['t']): Record<TicketState, string> => ({
  received: t('requests.state.received'),
  open: t('requests.state.open'),
  waiting: t('requests.state.waiting'),
  solved: t('requests.state.solved'),
  closed: t('requests.state.closed'),
});
