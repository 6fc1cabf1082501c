import type { Translate } from '../../i18n/translate.ts';
import type { FormSettings } from '../../schemas/form-settings.ts';
import { describeReplyTarget } from '../reply/reply-text.ts';
import type { Channel } from '../../schemas/channel.ts';
import { isForEveryone } from './ticket-channels.ts';
import { byOrder, type ContactFacts } from '../contact-facts.ts';

/** What people are told when their ticket has come. */
export interface AfterTicket {
  /** How soon they get an answer: "We reply within 24 hours"; undefined if nothing is promised to all. */
  reply: string | undefined;
  noReply: boolean;
  /** Domains that answers come from. */
  safeSenders: readonly string[];
}

/** The reply target is that of the channel with the id, else of the first one that is for everyone. */
export function describeAfterTicket(
  { channels }: Pick<ContactFacts, 'channels'>,
  { noReply, safeSenders }: Pick<FormSettings, 'noReply' | 'safeSenders'>,
  t: Translate,
  id?: string,
): AfterTicket {
  const channel = channels
    .toSorted(byOrder)
    .find((one) => (id === undefined ? isForAll(one.data) : one.id === id));
  const target = channel?.data.replyTarget;
  return { reply: target && describeReplyTarget(target, t), noReply, safeSenders };
}

const isForAll = (channel: Channel): boolean =>
  channel.kind === 'ticket' && channel.notOffered === undefined && isForEveryone(channel);
