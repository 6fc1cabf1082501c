import { contactUrl } from '../../i18n/urls.ts';
import type { ContactFacts } from '../contact-facts.ts';
import { describeReplyTarget } from '../reply/reply-text.ts';
import { describeContact, type ChannelView, type ContactPage } from './describe-contact.ts';
import { listTopicChoices } from './topic-page.ts';

/** Where a locale tells all that decides which way is best; asked by who comes near the line. */
export const nowDataUrl = (locale: string): string => `${contactUrl(locale)}now.json`;

/**
 * What home page and articles ask for to say the best way open now, as JSON: the facts of the contact
 * page without its words, so that the same rule finds the same way. See `readNowData`.
 */
export function writeNowData(facts: ContactFacts, page: ContactPage): string {
  const choices = listTopicChoices(facts.topics, () => undefined);
  const view = describeContact(facts, { ...page, choices });
  const targets = new Map(facts.channels.map(({ id, data }) => [id, data.replyTarget]));
  const names = view.channels.map((channel) => {
    const target = targets.get(channel.id);
    const reply = target && describeReplyTarget(target, page.t);
    const { text, lang } = channel.label;
    return [channel.id, { label: text, lang, text: toText(channel, reply, page) }] as const;
  });
  const named = JSON.stringify(Object.fromEntries(names));
  return `{"hours":${view.hoursData},"channels":${view.channelData},"names":${named}}`;
}

/** What is true of a channel at any moment, in words. */
function toText(
  { emergency, byAppointment, state }: ChannelView,
  reply: string | undefined,
  { t }: ContactPage,
): string {
  if (emergency) return t('contact.emergencyOnly');
  if (byAppointment) return t('contact.state.byAppointment');
  return reply ?? (state === 'always' ? t('contact.state.always') : '');
}
