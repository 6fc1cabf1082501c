import type { Confidence } from '../../../src/search/match/confidence.ts';
import { isKeptAside } from './thirds.ts';

/** What became of a question. */
export interface Reply {
  /** Id of the article that it is about, or the question itself if it is about none. */
  about: string;
  /** Whether an article answers it; `foreign` is a question of another collection. */
  kind: 'answered' | 'unanswered' | 'foreign';
  /** Place of the right page, from 1; `Infinity` if it is not among the results. */
  place: number;
  told: Confidence;
}

/** Shares between 0 and 1; undefined where there was no question. */
export interface Figures {
  /** How many questions there were. */
  counts: Readonly<Record<Reply['kind'], number>>;
  first: number | undefined;
  firstThree: number | undefined;
  /** Of the questions with an answer: told that there is nothing. */
  none: number | undefined;
  /** … and that it is not sure. */
  unsure: number | undefined;
  /** Questions without an answer that are told either. */
  unanswered: number | undefined;
  /** Likewise questions of another collection. */
  foreign: number | undefined;
}

/** The figures of what was tuned, and those of the third that was kept aside. */
export interface BothThirds {
  tuned: Figures;
  keptAside: Figures;
}

/** Counts replies, apart for the texts that weights are learned from and for the others. */
export const toBothThirds = (replies: readonly Reply[]): BothThirds => ({
  tuned: toFigures(replies.filter(({ about }) => !isKeptAside(about))),
  keptAside: toFigures(replies.filter(({ about }) => isKeptAside(about))),
});

function toFigures(replies: readonly Reply[]): Figures {
  const ofKind = (kind: Reply['kind']): Reply[] => replies.filter((reply) => reply.kind === kind);
  const [answered, unanswered, foreign] = [
    ofKind('answered'),
    ofKind('unanswered'),
    ofKind('foreign'),
  ];
  const isDoubted = ({ told }: Reply): boolean => told !== 'sure';
  return {
    counts: {
      answered: answered.length,
      unanswered: unanswered.length,
      foreign: foreign.length,
    },
    first: shareOf(answered, ({ place }) => place === 1),
    firstThree: shareOf(answered, ({ place }) => place <= 3),
    none: shareOf(answered, ({ told }) => told === 'none'),
    unsure: shareOf(answered, ({ told }) => told === 'unsure'),
    unanswered: shareOf(unanswered, isDoubted),
    foreign: shareOf(foreign, isDoubted),
  };
}

const shareOf = (
  replies: readonly Reply[],
  counts: (reply: Reply) => boolean,
): number | undefined =>
  replies.length === 0 ? undefined : replies.filter(counts).length / replies.length;
