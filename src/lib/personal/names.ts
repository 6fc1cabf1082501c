import { givenNames, noPartOfName, notNames, particles } from './name-words.ts';

/*
 * Names that the words before them announce. Where a text has capitals, they tell a name from what
 * else a reader may be ("I am John", "I am locked out"); where it has none, a list of given names does.
 */

const start = "(?<![\\p{L}\\p{N}'’])";

/** After these a name stands, in whatever letters. */
const naming = [
  ...[
    "(?:my|the|his|her) (?:full |first |last |sur)?name(?:'s|’s| is| was|:| :)",
    'name:',
    'i am called',
  ],
  ...['me llamo', 'mi nombre(?: completo)? es', 'mi nombre:', 'nombre:', 'se llama'],
  ...['ich hei(?:ß|ss)e', 'mein name(?: ist| war|:| lautet)', 'name ist'],
  ...["je m['’]appelle", 'mon nom(?: est|:)', 'nom:', "moi c[’']est"],
  ...['(?:eu )?me chamo', 'chamo[- ]me', '(?:o )?meu nome (?:é|e)', 'nome:'],
  ...['mi chiamo', 'il mio nome è', 'اسمي(?: هو| الكامل)?', 'الاسم:?', 'أدعى', 'انا اسمي'],
].join('|');

/** After these a name may stand, or anything else. */
const being = [
  ...[
    'i am',
    "i['’]?m",
    'this is',
    'here is',
    'my (?:husband|wife|son|daughter|boss|colleague|friend)(?: is)?',
  ],
  ...['soy', 'habla', 'mi (?:marido|mujer|esposo|esposa|hijo|hija)(?: es)?'],
  ...[
    'ich bin',
    'hier ist',
    'hier spricht',
    'mein (?:mann|sohn|chef)(?: ist)?',
    'meine (?:frau|tochter)(?: ist)?',
  ],
  ...['je suis', 'ici', "c[’']est", 'mon (?:mari|fils)', 'ma (?:femme|fille)'],
  ...[
    '(?:eu )?sou(?: [oa])?',
    'aqui (?:é|e)(?: [oa])?',
    'meu (?:marido|filho)',
    'minha (?:esposa|filha)',
  ],
  ...['sono', 'أنا', 'انا', 'معكم', 'زوجي', 'زوجتي', 'ابني', 'ابنتي'],
].join('|');

const titles = [
  ...[
    'mr',
    'mrs',
    'ms',
    'mx',
    'dr',
    'prof',
    'professor',
    'herrn?',
    'frau',
    'señora?',
    'srta',
    'sra',
    'sr',
  ],
  ...[
    'doña',
    'don',
    'mme',
    'mlle',
    'madame',
    'monsieur',
    'senhora?',
    'dona',
    'السيدة?',
    'الأستاذة?',
  ],
  ...['الدكتورة?'],
].join('|');

const closings = [
  ...[
    '(?:(?:best|kind|warm|with kind) )?regards',
    'thanks(?: a lot| so much)?',
    'thank you',
    'cheers',
    'sincerely',
    'yours(?: truly)?',
  ],
  ...['(?:un )?saludos?(?: cordial(?:es)?)?', 'atentamente', 'gracias', 'un abrazo'],
  ...[
    '(?:mit )?(?:freundliche[nr]?|viele[nr]?|beste[nr]?|liebe[nr]?|schöne[nr]?) gr(?:ü|ue)(?:ß|ss)e?n?',
    'gru(?:ß|ss)',
    'mfg',
    'lg',
    'vg',
    'danke(?: schön)?',
    'vielen dank',
  ],
  ...[
    '(?:bien )?cordialement',
    'salutations(?: distinguées)?',
    "merci(?: beaucoup| d[’']avance)?",
    'bien à vous',
  ],
  ...['atenciosamente', 'cumprimentos', 'abraços?', 'obrigad[oa]', 'cordiali saluti', 'grazie'],
  ...['مع (?:أطيب )?(?:تحياتي|التحية)', 'تحياتي', 'شكرا', 'شكراً', 'وشكرا'],
].join('|');

const greetings =
  'hi|hello|dear|hey|hola|estimad[oa]|querid[oa]|hallo|liebe[rs]?|guten (?:tag|morgen)|bonjour|salut|cher|chère|olá|oi|prezad[oa]|ciao|مرحبا|عزيزي';
const greeted =
  /^(?:there|all|team|support|everyone|everybody|zusammen|ihr|an|equipo|a|todos|équipe|à|tous|pessoal|customer|sir|madam|i|wie|ich|how|what|can|my|the)$/iu;

const word = "[\\p{L}\\p{M}][\\p{L}\\p{M}'’-]*\\.?";
const followed = `(\\s*[:,]?\\s+)((?:${word}[ \\t]+){0,7}${word})`;
const cue = (words: string): RegExp => new RegExp(`${start}(${words})${followed}`, 'giu');

const namingCue = cue(naming);
const beingCue = cue(being);
const titleCue = cue(`(?:${titles})\\.?`);
const closingCue = new RegExp(
  `${start}(${closings})([\\s,،.!:–-]+)(${word}(?:\\s+${word}){0,3})([\\s.!]*)$`,
  'iu',
);
const greetingCue = new RegExp(
  `^(\\s*(?:${greetings}))(\\s+)(\\p{L}[\\p{L}'’-]*(?:\\s\\p{Lu}[\\p{L}'’-]*){0,2})(?=\\s*[,!.\\n…])`,
  'iu',
);

export function stripNames(text: string, mark: string): string {
  const hasCapitals = /\p{Ll}/u.test(text);
  const replace = (pattern: RegExp, take: (words: readonly string[]) => number) => (from: string) =>
    replaceAll(from, pattern, take, mark);
  return [
    replace(namingCue, (words) => countNamed(words)),
    replace(titleCue, (words) =>
      isCapital(words[0]) || isGiven(words[0]) || /^\p{Script=Arabic}/u.test(words[0] ?? '')
        ? countParts(words)
        : 0,
    ),
    replace(beingCue, (words) => (isName(words, text, hasCapitals) ? countParts(words) : 0)),
    (from: string) => stripClosing(from, mark),
    (from: string) => stripGreeting(from, mark),
  ].reduce((rest, step) => step(rest), text);
}

/** Each cue is looked for anew behind the last, since what follows one may hold the next. */
function replaceAll(
  text: string,
  pattern: RegExp,
  take: (words: readonly string[]) => number,
  mark: string,
): string {
  let done = '';
  let rest = text;
  for (;;) {
    pattern.lastIndex = 0;
    const found = pattern.exec(rest);
    if (!found) return done + rest;
    const [, said = '', between = '', following = ''] = found;
    const head = rest.slice(0, found.index) + said + between;
    const words = following.split(/[ \t]+/u);
    const name = new RegExp(`^(?:\\S+[ \\t]*){${take(words)}}`, 'u').exec(following)?.[0] ?? '';
    const tail = rest.slice(head.length + name.length);
    if (name === '') {
      const step = found.index + said.length;
      done += rest.slice(0, step);
      rest = rest.slice(step);
    } else {
      done += head + mark + (name.endsWith(' ') ? ' ' : '');
      rest = tail;
    }
  }
}

/** After "my name is": the first word unless the question is about the name, and its other parts. */
function countNamed(words: readonly string[]): number {
  const [first = '', second] = words;
  const isParticle = isCapital(first) && isCapital(second) && particles.has(bare(first));
  if (noPartOfName.has(bare(first)) && !isParticle) return 0;
  const parts = countParts(words);
  if (parts > 1 || isCapital(first)) return parts;
  const next = words.findIndex((one) => noPartOfName.has(bare(one)));
  if (next < 0 && words.length <= 3) return words.length;
  return next > 0 && next <= 3 ? next : 1;
}

/** The words that belong to a name which begins with the first. */
function countParts(words: readonly string[]): number {
  let parts = 1;
  while (parts < 5 && parts < words.length) {
    const next = words[parts] ?? '';
    if ((words[parts - 1] ?? '').endsWith('.') && !isInitial(words[parts - 1])) break;
    if (isPart(next)) parts += 1;
    else {
      const joined = countParticles(words.slice(parts));
      if (joined === 0) break;
      parts += joined;
    }
  }
  return parts;
}

/** `von der Leyen`: up to two small words and the name behind them; 0 if none stands there. */
function countParticles(words: readonly string[]): number {
  const at = words.findIndex((one) => !particles.has(bare(one)));
  return at > 0 && at < 3 && isPart(words[at] ?? '') ? at + 1 : 0;
}

const isPart = (word: string): boolean =>
  word !== '' &&
  !noPartOfName.has(bare(word)) &&
  (isCapital(word) || isGiven(word) || /^ال\p{L}{3,}/u.test(word));

/** Of what follows "I am", whether it is a name. */
function isName(words: readonly string[], text: string, hasCapitals: boolean): boolean {
  const [first = '', second = ''] = words;
  if (isGiven(first)) return true;
  if (
    !hasCapitals ||
    !isCapital(first) ||
    notNames.has(bare(first)) ||
    noPartOfName.has(bare(first))
  )
    return false;
  if (isInitial(first) || first.length < 3) return isCapital(second);
  // In German every noun has a capital: a name has two, or stands alone.
  if (/(?:ich bin|hier ist|mein|meine)\s/iu.test(text)) {
    return words.length === 1 || (isCapital(second) && !notNames.has(bare(second)));
  }
  return !isTitleCase(text);
}

/** "I Am Locked Out": capitals say nothing. A text that is a name and little else is no such. */
function isTitleCase(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}'’]*/gu) ?? [];
  return words.length > 4 && words.every((one) => isCapital(one));
}

function stripClosing(text: string, mark: string): string {
  return text.replace(
    closingCue,
    (whole, said: string, between: string, name: string, end: string) => {
      const words = name.split(/\s+/u);
      const onLine =
        /[\n,،]/u.test(between) && words.length <= 3 && !noPartOfName.has(bare(words[0] ?? ''));
      const isNamed =
        isGiven(words[0]) || (isCapital(words[0]) && countParts(words) === words.length);
      return onLine || isNamed ? `${said}${between}${mark}${end}` : whole;
    },
  );
}

const stripGreeting = (text: string, mark: string): string =>
  text.replace(greetingCue, (whole, said: string, between: string, name: string) =>
    greeted.test(name.split(/\s/u)[0] ?? '') || !(isCapital(name) || isGiven(name))
      ? whole
      : `${said}${between}${mark}`,
  );

const bare = (word: string): string =>
  word
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[.'-]+$/u, '');
const isCapital = (word = ''): boolean => /^\p{Lu}/u.test(word);
const isInitial = (word = ''): boolean => /^\p{Lu}\.?$/u.test(word);
const isGiven = (word = ''): boolean => givenNames.has(bare(word).split('-')[0] ?? '');
