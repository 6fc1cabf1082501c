/**
 * The verb of a German word that is made of one, the likeliest first: of a participle (*gekündigt*,
 * *zurückgeschickt*, *abgezogen*), of a verb with *zu* inside (*abzubuchen*), of what is done
 * (*Löschung*, *Rücksendung*) and of a form in -t (*kündigt*); of an infinitive, the noun and the
 * participle. Snowball takes none of these apart. No list tells whether the verb exists: the site does.
 *
 * @param word in lower case
 */
export function listReadings(word: string): string[] {
  const bare = word.replace(/(?<=\p{L}{4}t|\p{L}{4}en)(?:e[mnrs]?)$/u, '');
  return [...readInside(bare), ...readNoun(word), ...readInfinitive(word), ...readPresent(bare)];
}

/** What stands before a verb and leaves it at the end of a sentence. */
const separable =
  '(?:zur[uü]ck|zusammen|zurecht|zu|bereit|durch|nieder|runter|weiter|wieder|unter|statt|[uü]ber|fest|fort|frei|heim|hoch|nach|ein|aus|auf|bei|her|hin|los|mit|vor|weg|ab|an|um)';

const participle = new RegExp(`^(${separable}?)ge(\\p{L}{3,})$`, 'u');
const withZu = new RegExp(`^(${separable})zu(\\p{L}{4,}n)$`, 'u');

/** Verbs whose stem is another one in the participle: the end of the participle, and of the verb. */
const strongVerbs: readonly (readonly [RegExp, string])[] = [
  [/bissen$/u, 'beißen'],
  [/blieben$/u, 'bleiben'],
  [/bogen$/u, 'biegen'],
  [/boten$/u, 'bieten'],
  [/bracht$/u, 'bringen'],
  [/brochen$/u, 'brechen'],
  [/bunden$/u, 'binden'],
  [/flogen$/u, 'fliegen'],
  [/funden$/u, 'finden'],
  [/gangen$/u, 'gehen'],
  [/gossen$/u, 'gießen'],
  [/griffen$/u, 'greifen'],
  [/hoben$/u, 'heben'],
  [/holfen$/u, 'helfen'],
  [/klungen$/u, 'klingen'],
  [/liehen$/u, 'leihen'],
  [/logen$/u, 'lügen'],
  [/loren$/u, 'lieren'],
  [/nommen$/u, 'nehmen'],
  [/nannt$/u, 'nennen'],
  [/rissen$/u, 'reißen'],
  [/schieden$/u, 'scheiden'],
  [/schlossen$/u, 'schließen'],
  [/schnitten$/u, 'schneiden'],
  [/schoben$/u, 'schieben'],
  [/schrieben$/u, 'schreiben'],
  [/sprochen$/u, 'sprechen'],
  [/sprungen$/u, 'springen'],
  [/standen$/u, 'stehen'],
  [/stiegen$/u, 'steigen'],
  [/stohlen$/u, 'stehlen'],
  [/strichen$/u, 'streichen'],
  [/sunken$/u, 'sinken'],
  [/tauscht$/u, 'tauschen'],
  [/troffen$/u, 'treffen'],
  [/wandt$/u, 'wenden'],
  [/wiesen$/u, 'weisen'],
  [/worben$/u, 'werben'],
  [/worfen$/u, 'werfen'],
  [/wonnen$/u, 'winnen'],
  [/wusst$/u, 'wissen'],
  [/zogen$/u, 'ziehen'],
  [/zwungen$/u, 'zwingen'],
];

/** The verb around whose middle *ge* or *zu* stands; a strong one may have another prefix instead. */
function readInside(word: string): string[] {
  const [, prefix = '', rest] = participle.exec(word) ?? [];
  if (rest !== undefined) {
    const strong = readStrong(rest);
    if (strong !== undefined) return [prefix + strong];
    return rest.endsWith('t') ? [prefix + fromThird(rest)] : [prefix + rest];
  }
  const [, before = '', verb] = withZu.exec(word) ?? [];
  if (verb !== undefined) return [before + verb];
  const strong = readStrong(word);
  return strong === undefined ? [] : [strong];
}

function readStrong(word: string): string | undefined {
  const found = strongVerbs.find(([ending]) => ending.test(word));
  return found && word.replace(...found);
}

/** *schickt*, *arbeitet*: the verb without its ending of the third person. */
const fromThird = (word: string): string =>
  /[dtnm]et$/u.test(word) ? `${word.slice(0, -2)}en` : `${word.slice(0, -1)}en`;

/** Nouns in -ung that are no deed of a verb which their letters name. */
const ownNouns = /^(?:zeit|rechn|wohn|ahn)ung(?:en|s)?$/u;

const infinitive = new RegExp(`^(${separable}?)(\\p{L}{3,}?)(?:en|(?<=e[lr])n)$`, 'u');

/** And back, for a page that says *Löschung* or *gesperrt*. */
function readInfinitive(word: string): string[] {
  const [, prefix, stem] = infinitive.exec(word) ?? [];
  if (prefix === undefined || stem === undefined) return [];
  return [`${prefix}${stem}ung`, `${prefix}ge${stem}${/[dt]$/u.test(stem) ? 'e' : ''}t`];
}

/** What is done, and what is sent back: *Löschung*, *Änderung*, *Sammlung*, *Rücksendung*. */
function readNoun(word: string): string[] {
  const [, deed] = /^(\p{L}{3,})ung(?:en|s)?$/u.exec(word) ?? [];
  if (deed === undefined || ownNouns.test(word)) return [];
  const verb = verbOf(deed);
  return /^r[uü]ck/u.test(word) ? [`zu${verb}`, verb] : [verb];
}

function verbOf(deed: string): string {
  if (/(?<!i)er$/u.test(deed)) return `${deed}n`;
  return /[bdfgkmnpst]l$/u.test(deed) ? `${deed.slice(0, -1)}eln` : `${deed}en`;
}

/** *kündigt*, *bezahlt*, *storniert*. */
const readPresent = (word: string): string[] =>
  /^\p{L}{4,}t$/u.test(word) && !participle.test(word) ? [fromThird(word)] : [];
