import type { IncomingMessage } from 'node:http';
import type { ApiErrorCode } from './errors.ts';

/** What Node's server hands to every request. */
export interface NodeBindings {
  incoming?: Pick<IncomingMessage, 'socket'>;
}

export interface ApiEnv {
  Bindings: NodeBindings;
  Variables: {
    /** What `clientAddress` returns. */
    client: string;
    /** By which the log names this request. */
    requestId: string;
    /** Code of the error that was answered, also where that was a page. */
    errorCode: ApiErrorCode | undefined;
  };
}
