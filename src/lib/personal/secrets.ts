/*
 * E-mail addresses, what links carry, tokens and passwords.
 */

/** Words that follow "the password is" in questions: whole ones, and what others begin with. */
const aboutPasswords = new RegExp(
  `^(?:(?:${[
    ...[
      'not',
      'too',
      'lost',
      'the',
      'my',
      'a',
      'an',
      'no',
      'never',
      'still',
      'safe',
      'mal',
      'zu',
      'weg',
    ],
    ...['pas', 'faux', 'trop', 'muito', 'لا', 'غير', 'what', 'where', 'how', 'weak', 'being'],
  ].join('|')})|(?:${[
    ...[
      'wrong',
      'incorrect',
      'invalid',
      'expired',
      'forgot',
      'reset',
      'correct',
      'always',
      'accepted',
    ],
    ...[
      'rejected',
      'refused',
      'required',
      'missing',
      'blocked',
      'locked',
      'changed',
      'stored',
      'olvid',
    ],
    ...[
      'err[oó]n',
      'errad',
      'inv[aá]lid',
      'obligat',
      'demasiad',
      'segur',
      'caduc',
      'siempre',
      'falsch',
    ],
    ...[
      'nicht',
      'ungültig',
      'vergessen',
      'abgelaufen',
      'immer',
      'richtig',
      'gesperrt',
      'oubli',
      'erroné',
    ],
    ...[
      'toujours',
      'refus',
      'expir',
      'bloqu',
      'perdu',
      'rejet',
      'esquec',
      'sempre',
      'n[ãa]o',
      'frac',
    ],
    ...['sbagliat', 'خاط', 'خطأ', 'صحيح', 'منته', 'ضعيف', 'مطلوب'],
  ].join('|')})\\p{L}*)$`,
  'iu',
);

const mail = /[^\s<>()[\]",;:…]+(?:\s?[[(](?:at|arroba|ät|à)[\])]\s?|@)[^\s<>()[\]",;:…]*/giu;
const mailWithGaps = /[\w.+-]+\s@\s?[\w-]+(?:\s?\.\s?[\w-]+)*\.\s?[a-z]{2,}/giu;
const handle =
  /(?<![\p{L}\p{N}@…])@(?!(?:all|everyone|here|channel|mention|todos)(?!\p{L}))[\w.]{3,}/giu;

const userInLink = /(?<=:\/\/)[^\s/@]+@/gu;
const linkTail =
  /((?:https?:\/\/|www\.)[^\s?#]*|(?:[\p{L}\p{N}-]+\.)+[a-z]{2,}\/[^\s?#]*)[?#][^\s]*/giu;

/** A word in which letters and digits take turns: keys, ids, tokens. Digits alone are a number's matter. */
const longWord = /[\p{L}\p{N}_-]{16,}/gu;
const takesTurns = /\d\P{N}*[A-Za-z]\P{N}*\d/u;

const passwordWord = [
  'pass ?word',
  ...['pass ?code', 'passwd', 'pwd', 'passwort', 'kennwort', 'contraseña', 'clave', 'mot de passe'],
  ...['mdp', 'senha', 'palavra-passe', 'pin', 'cvv', 'cvc', 'cvv2', 'otp', 'tan', 'parola'],
  ...[
    '(?:verification|security|sms) code',
    'código de (?:verificación|seguridad|verificação|segurança)',
  ],
  ...[
    '(?:bestätigungs|sicherheits)code',
    'code de (?:vérification|sécurité)',
    'api[ -]?key',
    'token',
  ],
  ...['كلمة (?:المرور|السر)', 'الرقم السري', 'رمز (?:التحقق|الأمان)'],
].join('|');
const password = new RegExp(
  `(?<![\\p{L}\\p{N}])((?:${passwordWord})(?:'s|’s)?\\s*)(:|=|(?:is|was|ist|lautet|war|es|era|est|était|é|è|هي|هو)(?=\\s|:))(:?\\s*)(["'«“„]?)(\\S+)`,
  'giu',
);
/** `pin 4821`: digits need no "is". */
const bareCode =
  /(?<![\p{L}\p{N}])((?:pin|cvv2?|cvc|otp|tan|passcode)\s+)\p{Nd}{3,8}(?![\p{L}\p{N}])/giu;

export function stripSecrets(text: string, mark: string): string {
  return text
    .replace(userInLink, `${mark}@`)
    .replace(linkTail, `$1${mark}`)
    .replace(mailWithGaps, mark)
    .replace(mail, mark)
    .replace(handle, mark)
    .replace(longWord, (word) => (takesTurns.test(word) ? mark : word))
    .replace(bareCode, `$1${mark}`)
    .replace(
      password,
      (
        whole: string,
        name: string,
        is: string,
        gap: string,
        quote: string,
        word: string,
        at: number,
      ) => {
        const isLast = text.length > 0 && at + whole.length >= text.trimEnd().length - 1;
        return isSecret(word, { isTold: /[:=]/u.test(is + gap), isQuoted: quote !== '', isLast })
          ? `${name}${is}${gap}${mark}`
          : whole;
      },
    );
}

/** After a colon or in quotes any word is the password; after "is" what looks like one. */
function isSecret(
  word: string,
  { isTold, isQuoted, isLast }: { isTold: boolean; isQuoted: boolean; isLast: boolean },
): boolean {
  if (word.startsWith('…')) return false;
  if (isQuoted) return true;
  const bare = word.replace(/[.,;!?)\]]+$/u, '');
  if (aboutPasswords.test(bare)) return false;
  if (isTold) return true;
  return isLast || /\p{N}|[^\p{L}\p{N}'’-]|\p{Ll}\p{Lu}/u.test(bare);
}
