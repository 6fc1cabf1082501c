import type { ChannelView } from '../../contact/page/describe-contact.ts';
import type { ChannelKind } from '../../schemas/channel-kind.ts';
import type { IconName } from '../icon/icons.ts';

const icons: Record<ChannelKind, IconName> = {
  ticket: 'pen',
  form: 'pen',
  chat: 'chat',
  sms: 'chat',
  community: 'chat',
  phone: 'phone',
  callback: 'phone',
  video: 'phone',
  fax: 'phone',
  email: 'mail',
  post: 'mail',
  booking: 'user',
  other: 'user',
};

/** What stands for a way to reach the company. */
export const iconOf = ({ kind }: Pick<ChannelView, 'kind'>): IconName => icons[kind];
