import { mergeHits, type Candidate, type TermHits } from './merge.ts';
import { toPlan } from './planner.ts';
import { rankPages } from './rank.ts';
import { readPage, type ReadPage } from './read-page.ts';
import { weighTerms } from './weights.ts';
import type { Engine, Form, Plan, SearchOutcome, Term } from './types.ts';

/** Results shown at first. */
const usualLimit = 10;

/**
 * Pages that are read and compared word by word. The right page is among the first 12 of the
 * merged look-ups for 98 of 100 questions; 8 lose nothing, 20 gain nothing.
 */
const readPages = 12;

export interface SearchOptions {
  /** Results wanted; the first `readPages` keep their order whatever it is. */
  limit?: number;
  /** The last word may be unfinished. */
  asYouType?: boolean;
  /** Ends the search with the signal's reason. */
  signal?: AbortSignal;
}

export type Search = (query: string, options?: SearchOptions) => Promise<SearchOutcome>;

/** Search over one index: plan, look up, merge, read, rank. Throws what the engine throws. */
export function createSearch({ engine, language }: { engine: Engine; language: string }): Search {
  return async (query, { limit = usualLimit, asYouType = false, signal } = {}) => {
    const plan = toPlan(query, language, { asYouType });
    if (plan.terms.length === 0) return { query, plan, results: [], total: 0 };
    const pages = await engine.countPages();
    const terms = await Promise.all(plan.terms.map((term) => lookUpTerm(engine, term)));
    signal?.throwIfAborted();
    const candidates = mergeHits(terms, pages);
    if (candidates.length === 0) await engine.confirm();
    const read = await Promise.all(
      candidates.slice(0, Math.max(readPages, limit)).map((page) => load(engine, plan, page)),
    );
    signal?.throwIfAborted();
    const weights = weighTerms(terms, read.slice(0, readPages), pages);
    const best = rankPages(read.slice(0, readPages), weights);
    const rest = read.slice(readPages).flatMap((page) => rankPages([page], weights));
    const unread = candidates.slice(read.length).filter(holdsWord).length;
    return {
      query,
      plan,
      results: [...best, ...rest].slice(0, limit),
      total: best.length + rest.length + unread,
    };
  };
}

/** The forms that are always looked up, then, if no page has any, the others. */
async function lookUpTerm(engine: Engine, term: Term): Promise<TermHits> {
  const forms = await lookUpForms(engine, term.forms);
  if (forms.some(({ hits }) => hits.length > 0)) return { term, forms };
  return { term, forms: await lookUpForms(engine, term.otherwise) };
}

function lookUpForms(engine: Engine, forms: readonly Form[]): Promise<TermHits['forms']> {
  return Promise.all(
    forms.map(async (form) => ({
      form,
      hits:
        form.kind === 'beginning'
          ? await engine.lookUpBeginning(form.text)
          : await engine.lookUp(form.text),
    })),
  );
}

async function load(engine: Engine, plan: Plan, candidate: Candidate): Promise<ReadPage> {
  const forms = plan.terms.flatMap((term) => {
    const best = candidate.evidence.get(term);
    return best === undefined ? [] : best.kind === 'beginning' ? [term.text] : [best.form];
  });
  return readPage(plan, candidate, await engine.load(candidate.page, forms));
}

/** What can be said of a page that has not been read: it holds a word that is no stop word. */
const holdsWord = ({ evidence }: Candidate): boolean =>
  [...evidence].some(([term, { kind }]) => term.weight === 1 && kind !== 'beginning');
