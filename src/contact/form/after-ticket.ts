import type { Translate } from '../../i18n/translate.ts';
import type { FormSettings } from '../../schemas/form-settings.ts';
import { describeReplyTarget } from '../reply/reply-text.ts';
import { byOrder, type ContactFacts } from '../contact-facts.ts';

/** What people are told when their ticket has come. */
export interface AfterTicket {
  /** How soon they get an answer: "We reply within 24 hours"; undefined if nothing is promised to all. */
  reply: string | undefined;
  noReply: boolean;
  /** Domains that answers come from. */
  safeSenders: readonly string[];
}

/** The reply target is that of the first channel for tickets that is for everyone. */
export function describeAfterTicket(
  { channels }: Pick<ContactFacts, 'channels'>,
  { noReply, safeSenders }: Pick<FormSettings, 'noReply' | 'safeSenders'>,
  t: Translate,
): AfterTicket {
  const channel = channels.toSorted(byOrder).find(({ data }) => {
    const { kind, regions, plans, onlyTopics, notOffered } = data;
    const limits = [regions, plans, onlyTopics, notOffered];
    return kind === 'ticket' && limits.every((limit) => limit === undefined);
  });
  const target = channel?.data.replyTarget;
  return { reply: target && describeReplyTarget(target, t), noReply, safeSenders };
}
