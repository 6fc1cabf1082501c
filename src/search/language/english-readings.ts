/**
 * What an English word may be else, the likeliest first: the verb of a form that has another stem
 * (*bought*, *stolen*), the word as it is spelt across the ocean (*authorized*, *colour*), and what is
 * done for who does it (*verification*, *verify*).
 *
 * @param word in lower case
 */
export function listReadings(word: string): string[] {
  const form = ofVerb.get(word);
  return [...(form ?? []), ...respell(word), ...deedOrVerb(word)];
}

/** A verb and its forms that do not begin as it does, or end otherwise than in -ed. */
const irregularVerbs = `
bend bent,bind bound,bite bit bitten,blow blew blown,break broke broken,bring brought,build built,
burn burnt,buy bought,catch caught,choose chose chosen,deal dealt,draw drew drawn,drink drank drunk,
drive drove driven,eat ate eaten,fall fell fallen,fight fought,fly flew flown,forget forgot forgotten,
freeze froze frozen,give gave given,grow grew grown,hang hung,hide hid hidden,hold held,keep kept,
know knew known,lay laid,lead led,learn learnt,lend lent,light lit,lose lost,mislead misled,
misspell misspelt,overcome overcame,overpay overpaid,pay paid,prepay prepaid,rebuild rebuilt,
repay repaid,resend resent,ride rode ridden,ring rang rung,rise rose risen,sell sold,resell resold,
send sent,shake shook shaken,shrink shrank shrunk,sing sang sung,sink sank sunk,sleep slept,
smell smelt,speak spoke spoken,spell spelt,spend spent,spill spilt,spoil spoilt,stand stood,
steal stole stolen,stick stuck,swear swore sworn,swim swam swum,take took taken,mistake mistook mistaken,
teach taught,tear tore torn,tell told,throw threw thrown,underpay underpaid,undo undid undone,
wake woke woken,wear wore worn,win won,withdraw withdrew withdrawn,withhold withheld,
write wrote written,rewrite rewrote rewritten,child children,man men,woman women,wife wives,
person people,foot feet,tooth teeth,shelf shelves`;

/** The verb of a form, and the forms of a verb, for a page that says so. */
const ofVerb: ReadonlyMap<string, readonly string[]> = new Map(
  irregularVerbs
    .trim()
    .split(/\s*,\s*/u)
    .flatMap((line): (readonly [string, readonly string[]])[] => {
      const [verb = '', ...forms] = line.split(' ');
      return [[verb, forms], ...forms.map((form) => [form, [verb]] as const)];
    }),
);

/** British endings and American ones: *-ise* and *-ize*, *-our* and *-or*, *-yse* and *-yze*. */
function respell(word: string): string[] {
  const [, start, letter, end] =
    /^(\p{L}{3,}[iy])([sz])(e[drs]?|ing|ation|ations)$/u.exec(word) ?? [];
  if (start !== undefined) return [`${start}${letter === 's' ? 'z' : 's'}${end ?? ''}`];
  const british = /^(\p{L}{2,})our(s|ed|ing|ite|ites)?$/u.exec(word);
  if (british) return [`${british[1] ?? ''}or${british[2] ?? ''}`];
  const [, before, doubled, after] = /^(\p{L}{3,}[aeiou])ll(ed|ing|er|ers)$/u.exec(word) ?? [];
  return before === undefined ? [] : [`${before}l${doubled ?? ''}${after ?? ''}`];
}

/** *verification* and *verify*, *identification* and *identify*; *delivery* and *deliver*. */
function deedOrVerb(word: string): string[] {
  const [, deed] = /^(\p{L}{3,}if)ications?$/u.exec(word) ?? [];
  if (deed !== undefined) return [`${deed}y`];
  const [, verb] = /^(\p{L}{3,}if)(?:y|ies|ied|ying)$/u.exec(word) ?? [];
  if (verb !== undefined) return [`${verb}ication`];
  const [, delivered] = /^(\p{L}{4,}er)y$/u.exec(word) ?? [];
  if (delivered !== undefined) return [delivered];
  const [, deliver] = /^(\p{L}{4,}er)(?:s|ed|ing)?$/u.exec(word) ?? [];
  return deliver === undefined ? [] : [`${deliver}y`];
}
