/** A channel at a moment: open until, or closed and opening at; and by when an answer comes. */
export interface Standing {
  open?: string;
  opens?: string;
  reply?: string;
  /** Mondays are busy. */
  slower?: true;
}

/** A channel as `organisation/channel`. */
export type ChannelName =
  'mailjet/chat' | 'shop/ticket' | 'shop/priority-ticket' | 'goodbarber/ticket';

export interface Moment {
  name: string;
  at: string;
  standings: Record<ChannelName, Standing>;
}
