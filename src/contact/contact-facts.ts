import type { Channel } from '../schemas/channel.ts';
import type { Schedule } from '../schemas/schedule.ts';
import type { Topic } from '../schemas/topic.ts';

/** A file of `content/contact/`: its name without extension, and what it says. */
export interface Entry<Facts> {
  id: string;
  data: Facts;
}

/** Everything in `content/contact/`; each list may be empty. */
export interface ContactFacts {
  channels: readonly Entry<Channel>[];
  schedules: readonly Entry<Schedule>[];
  topics: readonly Entry<Topic>[];
}

/** By `order`, those without it last, then by id. */
export const byOrder = (
  a: Entry<{ order?: number | undefined }>,
  b: Entry<{ order?: number | undefined }>,
): number =>
  (a.data.order ?? Infinity) === (b.data.order ?? Infinity)
    ? a.id.localeCompare(b.id, 'en')
    : (a.data.order ?? Infinity) - (b.data.order ?? Infinity);
