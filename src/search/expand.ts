import { findCorrections } from './correct.ts';
import { leastLikeness, likenessOf, likenessWeight } from './likeness.ts';
import { fold } from './normalize.ts';
import { findParts } from './parts.ts';
import type { Engine, ExpandedTerm, Form, FormKind, Term } from './types.ts';
import type { Entry } from './vocabulary/entry.ts';

/** Of a word that only begins like what is typed so far. */
const beginningWeight = 0.9;
const mostBeginnings = 6;

/** Two letters are a beginning; a character of Chinese is a word. */
const shortestBeginning = 2;

/** Of a synonym: just below the word itself. */
const synonymWeight = 0.9;

/** Of a compound's parts: together, and one alone. */
const partsWeight = 0.8;
const partWeight = 0.45;

/** Words like an unknown one that are looked up; each is a piece of the index. */
const mostNeighbours = 3;

/** Of a known piece of a word in a language without spaces. */
const pieceWeight = 0.6;

/** Words of the same length and spelling for most of it, of which the index has one stem. */
const sameStemShare = 0.6;

/** A word that accents tell apart has two groups at most. */
const mostGroups = 2;

export interface ExpandOptions {
  /** Search for what was typed, without corrections. */
  literal: boolean;
  /** Folded words of the whole query, for synonyms of several words. */
  words: readonly string[];
}

/** Gives a term its forms. Throws if a part of the vocabulary is out of reach. */
export async function expandTerm(
  engine: Engine,
  term: Term,
  options: ExpandOptions,
): Promise<ExpandedTerm> {
  const { vocabulary } = engine;
  const asked = [term.text, ...(term.joined === undefined ? [] : [term.joined])];
  const found = (await Promise.all(asked.map((word) => vocabulary.find(word)))).flatMap(
    (entries, index) => entries.slice(0, mostGroups).map((entry) => ({ entry, index })),
  );
  const known = found
    .filter(({ entry }) => entry.pages > 0)
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

const plainForm = (texts: readonly string[], kind: FormKind, weight: number): Form => ({
  texts,
  kind,
  weight,
  words: texts.map(fold),
  relatives: [],
  relativePages: [],
  groupPages: undefined,
  isKnown: false,
  following: [],
});

const toForm = (entry: Entry, kind: FormKind, weight: number): Form => ({
  texts: [entry.word],
  kind,
  weight,
  words: entry.words,
  relatives: entry.relatives,
  relativePages: entry.relativePages,
  groupPages: entry.groupPages,
  isKnown: true,
  following: [],
});

async function listBeginnings({ vocabulary }: Engine, { text }: Term): Promise<Form[]> {
  if (text.length < shortestBeginning && !/\p{Lo}/u.test(text)) return [];
  const entries = await vocabulary.findBeginning(text, mostBeginnings);
  return entries.map((entry) => ({
    ...toForm(entry, 'beginning', beginningWeight),
    relatives: [],
    relativePages: [],
    groupPages: entry.pages,
  }));
}

/** What the site says in place of a word, or of the phrase that begins with it. */
async function listSynonyms(
  { vocabulary }: Engine,
  { synonyms }: Entry,
  text: string,
  { words }: ExpandOptions,
): Promise<Form[]> {
  const place = words.indexOf(text);
  const fitting = synonyms.filter(({ following }) =>
    following.every((word, step) => words[place + 1 + step] === word),
  );
  const forms = await Promise.all(
    fitting.map(async (synonym): Promise<Form[]> => {
      const [word = '', ...others] = synonym.words;
      const entries = others.length > 0 ? [] : await vocabulary.find(word);
      const known = entries.filter(({ pages }) => pages > 0).slice(0, 1);
      return known.length > 0
        ? known.map((entry) => toForm(entry, 'synonym', synonymWeight))
        : [plainForm(synonym.words, 'synonym', synonymWeight)];
    }),
  );
  const following = fitting.map((synonym) => synonym.following);
  return forms.flatMap((list, index) =>
    list.map((form) => ({ ...form, following: following[index] ?? [] })),
  );
}

function formsOfParts(parts: readonly string[]): Form[] {
  return parts.length === 0
    ? []
    : [
        plainForm(parts, 'part', partsWeight),
        ...parts.map((part) => plainForm([part], 'part', partWeight)),
      ];
}

/**
 * A word that stands nowhere on the site: another form of a stem that does, a spelling without
 * umlauts, a compound of known words, words like it, or an error.
 */
async function expandUnknown(engine: Engine, term: Term, options: ExpandOptions): Promise<Form[]> {
  const { vocabulary } = engine;
  const typed = plainForm([term.word], 'typed', 1);
  const hits = await engine.lookUp(term.word);
  const spellings = await listSpellings(engine, term.text);
  if (hits.length > 0) {
    const near = await vocabulary.findNeighbours(term.text);
    const same = near.find(
      ({ pages, word }) => pages === hits.length && sharesStem(fold(word), term.text),
    );
    if (same) return [{ ...toForm(same, 'typed', 1), texts: [term.word] }];
    return [typed, ...spellings];
  }
  const kin = (await vocabulary.findNeighbours(term.text)).filter(
    ({ pages, words: [word = ''] }) => pages === 0 && sharesStem(word, term.text),
  );
  const synonyms = await Promise.all(
    kin.map(async (entry) =>
      listSynonyms(engine, entry, entry.word, {
        ...options,
        words: options.words.map((word) => (word === term.text ? entry.word : word)),
      }),
    ),
  );
  if (synonyms.flat().length > 0) return [typed, ...synonyms.flat()];
  if (spellings.length > 0 || term.weight < 1) return [typed, ...spellings];
  const corrections = options.literal ? [] : await correct(engine, term.text);
  const parts = corrections.length > 0 ? [] : await findParts(vocabulary, term.text);
  const pieces = unspaced.test(term.text) ? await listPieces(engine, term.text) : [];
  return [
    typed,
    ...pieces,
    ...corrections,
    ...formsOfParts(parts),
    ...(await listNeighbours(engine, term)),
  ];
}

const unspaced = /[\p{Ideographic}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Segmenters disagree on where words end: known words that begin so, and that this begins with. */
async function listPieces({ vocabulary }: Engine, text: string): Promise<Form[]> {
  const longer = await vocabulary.findBeginning(text, mostNeighbours);
  const heads = (await vocabulary.findHeads(text)).slice(0, 1);
  const shorter = (await Promise.all(heads.map((head) => vocabulary.find(head)))).flat();
  return [...longer, ...shorter]
    .filter(({ pages }) => pages > 0)
    .map((entry) => toForm(entry, 'relative', pieceWeight));
}

function sharesStem(one: string, other: string): boolean {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared += 1;
  return shared >= sameStemShare * Math.max(one.length, other.length);
}

/** *Rueckzahlung*, *Strasse*: what is typed where the keyboard has no umlaut. */
const digraphs: readonly (readonly [RegExp, string])[] = [
  [/ae/gu, 'a'],
  [/oe/gu, 'o'],
  [/ue/gu, 'u'],
  [/aa/gu, 'a'],
];

async function listSpellings({ vocabulary }: Engine, text: string): Promise<Form[]> {
  const all = digraphs.reduce((word, [pair, letter]) => word.replace(pair, letter), text);
  const single = digraphs.map(([pair, letter]) => text.replace(pair, letter));
  const others = [...new Set([all, ...single])].filter((word) => word !== text);
  const entries = (await Promise.all(others.map((word) => vocabulary.find(word)))).flat();
  return entries
    .filter(({ pages }) => pages > 0)
    .slice(0, mostGroups)
    .map((entry) => toForm(entry, 'spelling', 1));
}

async function correct(engine: Engine, text: string): Promise<Form[]> {
  const candidates = await findCorrections(engine.vocabulary, text);
  const found = await Promise.all(
    candidates.map(async ({ word, weight }) =>
      (await engine.vocabulary.find(fold(word)))
        .filter(({ pages }) => pages > 0)
        .slice(0, 1)
        .map((entry) => ({ ...toForm(entry, 'correction', weight), texts: [word] })),
    ),
  );
  return found.flat();
}

async function listNeighbours({ vocabulary }: Engine, { text }: Term): Promise<Form[]> {
  const near = await vocabulary.findNeighbours(text);
  return near
    .filter(({ pages }) => pages > 0)
    .map((entry) => ({
      entry,
      likeness: Math.max(...entry.words.map((word) => likenessOf(text, word))),
    }))
    .filter(({ likeness }) => likeness >= leastLikeness)
    .sort(
      (one, other) => other.likeness - one.likeness || (one.entry.word < other.entry.word ? -1 : 1),
    )
    .slice(0, mostNeighbours)
    .map(({ entry, likeness }) => ({
      ...toForm(entry, 'relative', likenessWeight(likeness)),
      relatives: [],
      relativePages: [],
      groupPages: entry.pages,
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
