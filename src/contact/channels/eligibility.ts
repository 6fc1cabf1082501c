import type { Channel } from '../../schemas/channel.ts';
import { meets, type TopicTerms } from './fit.ts';

/** What a reader has said of themselves, or what the browser's settings suggest. */
export interface Customer {
  /** Country, ISO 3166-1, if known. */
  region: string | undefined;
  plan: string | undefined;
  /** Topic that the request is about, with its parents, nearest first. */
  topics: readonly string[];
  /** A token of the company has named them. */
  isSignedIn?: boolean | undefined;
}

/** Why somebody cannot use a channel. */
export const refusals = ['notOffered', 'region', 'plan', 'topic', 'onlyTopics'] as const;
export type Refusal = (typeof refusals)[number];

type Terms = Pick<Channel, 'regions' | 'excludedRegions' | 'plans' | 'neverTopics' | 'notOffered'> &
  TopicTerms;

/**
 * Why a customer cannot use a channel, or undefined. What is not known of a customer refuses
 * nothing: a channel for Spain is shown to somebody who has not said where they are.
 */
export function findRefusal(channel: Terms, customer: Customer): Refusal | undefined {
  const { region, plan, topics } = customer;
  if (channel.notOffered !== undefined) return 'notOffered';
  if (region !== undefined && !servesRegion(channel, region)) return 'region';
  if (plan !== undefined && channel.plans && !channel.plans.includes(plan)) return 'plan';
  if (topics.length === 0) return undefined;
  if (channel.neverTopics && meets(channel.neverTopics, topics)) return 'topic';
  const isForOthers = [channel.onlyTopics, channel.emergencyFor].some(
    (own) => own !== undefined && !meets(own, topics),
  );
  return isForOthers ? 'onlyTopics' : undefined;
}

/** Whether something for some countries is for this one. */
export const servesRegion = (
  { regions, excludedRegions }: Pick<Channel, 'regions' | 'excludedRegions'>,
  region: string,
): boolean => (regions?.includes(region) ?? true) && !(excludedRegions?.includes(region) ?? false);
