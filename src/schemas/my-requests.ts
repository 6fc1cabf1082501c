import { sendsRequesterMail } from './delivery-settings.ts';
import type { Environment } from './environment.ts';

/** Whether the pages of a site that is built with these settings lead to “My requests”. */
export function leadsToRequests(
  environment: Pick<
    Environment,
    'MY_REQUESTS' | 'PUBLIC_API_URL' | 'SMTP_URL' | 'MAIL_FROM' | 'REQUESTER_MAIL'
  >,
): boolean {
  const { MY_REQUESTS: wish, PUBLIC_API_URL: api } = environment;
  return api !== 'off' && (wish === 'auto' ? sendsRequesterMail(environment) : wish === 'on');
}
