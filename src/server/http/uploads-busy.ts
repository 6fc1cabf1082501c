import { ApiError } from './errors.ts';

/** When to come back, in seconds: by then whatever waits now has been done or given up. */
const retryAfter = '20';

/** What readers are told when there is more to do than can be done soon. */
export const uploadsBusy = (): ApiError =>
  new ApiError('uploads_busy', { headers: { 'Retry-After': retryAfter } });
