/** What a channel is; apart from the schema, so that a browser can know it without that. */
export const channelKinds = [
  'ticket',
  'chat',
  'phone',
  'callback',
  'email',
  'community',
  'form',
  'booking',
  'video',
  'sms',
  'fax',
  'post',
  'other',
] as const;
export type ChannelKind = (typeof channelKinds)[number];
