import { listSynonyms } from './expand-synonyms.ts';
import { expandUnknown } from './expand-unknown.ts';
import { formsOfParts, mostGroups, plainForm, toForm } from './variants.ts';
import { fold } from '../language/normalize.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { ExpandedTerm, ExpandOptions, Form, Term } from './query.ts';

/** Of a word that only begins like what is typed so far. */
const beginningWeight = 0.9;
const mostBeginnings = 6;

/** Two letters are a beginning; a character of Chinese is a word. */
const shortestBeginning = 2;

/** Gives a term its forms. Throws if a part of the vocabulary is out of reach. */
export async function expandTerm(
  engine: SearchIndex,
  term: Term,
  options: ExpandOptions,
): Promise<ExpandedTerm> {
  const { vocabulary } = engine;
  const asked = [term.text, ...(term.joined === undefined ? [] : [term.joined])];
  const found = (await Promise.all(asked.map((word) => vocabulary.find(word)))).flatMap(
    (entries, index) => entries.slice(0, mostGroups).map((entry) => ({ entry, index })),
  );
  const known = found
    .filter(({ entry }) => entry.documentFrequency > 0)
    .map(({ entry, index }) => toForm(entry, index === 0 ? 'typed' : 'joined', 1));
  const synonyms = (
    await Promise.all(found.map(({ entry }) => listSynonyms(engine, entry, term.text, options)))
  ).flat();
  const beginnings = term.isOpen ? await listBeginnings(engine, term) : [];
  const forms = [...known, ...beginnings];
  if (forms.length === 0 && synonyms.length === 0) {
    forms.push(...(await expandUnknown(engine, term, options)));
  }
  const parts = found.flatMap(({ entry }) => formsOfParts(entry.parts));
  const all = distinct([...forms, ...synonyms, ...parts]);
  return { ...term, forms: all, bases: basesOf(term, all) };
}

/** A term as typed, where the vocabulary is out of reach. */
export function asTyped(term: Term): ExpandedTerm {
  const forms = [term.word, term.joined].flatMap((word, index) =>
    word === undefined ? [] : [plainForm([word], index === 0 ? 'typed' : 'joined', 1)],
  );
  return { ...term, forms, bases: [term.text] };
}

/** The page is compared with what was typed, and with what it was taken for. */
function basesOf(term: Term, forms: readonly Form[]): string[] {
  const taken = forms.filter(({ kind }) => kind === 'correction' || kind === 'spelling');
  const [best] = taken;
  return best ? best.texts.map(fold) : [term.text];
}

async function listBeginnings({ vocabulary }: SearchIndex, { text }: Term): Promise<Form[]> {
  if (text.length < shortestBeginning && !/\p{Lo}/u.test(text)) return [];
  const entries = await vocabulary.findBeginning(text, mostBeginnings);
  return entries.map((entry) => ({
    ...toForm(entry, 'beginning', beginningWeight),
    similarWords: [],
    similarPages: [],
    widenedFrequency: entry.documentFrequency,
  }));
}

/** The strongest form of each text. */
function distinct(forms: readonly Form[]): Form[] {
  const best = new Map<string, Form>();
  for (const form of forms) {
    const key = form.texts.join(' ');
    if (form.weight > (best.get(key)?.weight ?? 0)) best.set(key, form);
  }
  return [...best.values()];
}
