import { parseEnvironment } from '../../schemas/environment.ts';
import { leadsToRequests } from '../../schemas/my-requests.ts';

const environment = parseEnvironment(process.env);
const { PUBLIC_API_URL: configured } = environment;

/** Whether the site has an API: without one there are no votes and no ticket form. */
export const hasApi = configured !== 'off';

/** Origin of the API without a trailing slash; empty for the same origin. */
export const apiBase = hasApi ? configured.replace(/\/+$/u, '') : '';

/** Whether pages lead to “My requests”: without mails it is a dead end. */
export const hasRequests = leadsToRequests(environment);
