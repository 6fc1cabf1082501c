import type { ChannelData } from '../../../contact/channels/channel-data.ts';
import { toStandings, type ShownStanding } from '../../../contact/channels/standings.ts';
import type { OpenState } from '../../../contact/hours/open-state.ts';
import type { AboutYou } from '../customer.ts';

/** How each channel stands for what a reader has said, on a page about a topic or with a choice of them. */
export function standingsFor(
  { desks, topics, choices }: ChannelData,
  { region, plan, topic, isSignedIn }: AboutYou,
  stateOf: (id: string) => OpenState | undefined,
): readonly ShownStanding[] {
  const chosen = topic ? choices[topic] : undefined;
  const customer = {
    region: region === '' ? undefined : region,
    plan: plan === '' ? undefined : plan,
    isSignedIn,
    topics: chosen?.topics ?? topics,
  };
  return toStandings(desks, customer, stateOf).map((standing) =>
    chosen?.channels?.includes(standing.id) === false
      ? { ...standing, refusal: standing.refusal ?? 'topic' }
      : standing,
  );
}
