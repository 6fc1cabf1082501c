import { VoteElement } from './vote.ts';

customElements.define('candil-vote', VoteElement);
