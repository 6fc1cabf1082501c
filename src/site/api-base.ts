import { parseEnvironment } from '../schemas/environment.ts';

const { PUBLIC_API_URL: configured } = parseEnvironment(process.env);

/** Whether the site has an API: without one there are no votes and no ticket form. */
export const hasApi = configured !== 'off';

/** Origin of the API without a trailing slash; empty for the same origin. */
export const apiBase = hasApi ? configured.replace(/\/+$/u, '') : '';
