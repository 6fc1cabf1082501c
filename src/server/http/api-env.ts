import type { IncomingMessage } from 'node:http';

/** What Node's server hands to every request. */
export interface NodeBindings {
  incoming?: Pick<IncomingMessage, 'socket'>;
}

export interface ApiEnv {
  Bindings: NodeBindings;
  Variables: {
    /** What `clientAddress` returns. */
    client: string;
  };
}
