import { fileGroups, fileKinds, type FileKind, listFileKinds } from '../../schemas/file-kinds.ts';
import { type FileRules, isTaken, mostMegabytes, mostTogether } from '../../schemas/file-limits.ts';
import { type FileErrorCode, fileErrorCodes } from '../../schemas/ticket.ts';
import { formatTag } from '../../lib/intl/format-tag.ts';
import type { Translate } from '../../i18n/translate.ts';

/** What a form says of its files. */
export interface FileWords {
  hint: string;
  /** What the chooser of the browser offers. */
  accept: string;
  /** What is wrong and what to do; `{name}` and `{size}` stand for a file and what it may have. */
  errors: readonly (readonly [FileErrorCode, string])[];
}

/** Words of the files of a form, in one language (a BCP 47 tag). */
export function describeFiles(rules: FileRules, t: Translate, tag: string): FileWords {
  const { count: most, megabytes: size, totalMegabytes: total = mostTogether } = rules;
  const named = nameKinds(rules, t);
  const list = (type: 'conjunction' | 'disjunction'): string =>
    new Intl.ListFormat(formatTag(tag), { type }).format(named.map(({ name }) => name));
  const words = { most, total, size: '{size}', name: '{name}', kinds: list('disjunction') };
  const others = named.flatMap(({ name, kind }) => {
    const own = mostMegabytes(rules, kind);
    return own === size
      ? []
      : [t('ticket.files.hintSize', { kinds: toUpperStart(name), size: own })];
  });
  const hint = t('ticket.files.hint', { most, size, kinds: list('conjunction') });
  return {
    hint: [toUpperStart(hint), ...others].join(' '),
    accept: listAccepted(rules).join(','),
    errors: fileErrorCodes.map((code) => [code, t(`ticket.files.error.${code}`, words)]),
  };
}

/** Groups that are taken as a whole by their name, of others their kinds by their endings. */
function nameKinds(rules: FileRules, t: Translate): { name: string; kind: FileKind }[] {
  return fileGroups.flatMap((group) => {
    const kinds = listFileKinds().flatMap(([kind, facts]) => (facts.group === group ? [kind] : []));
    const taken = kinds.filter((kind) => isTaken(rules, kind));
    const sizes = new Set(taken.map((kind) => mostMegabytes(rules, kind)));
    const [first] = taken;
    if (first !== undefined && taken.length === kinds.length && sizes.size === 1) {
      return [{ name: t(`ticket.files.kinds.${group}`), kind: first }];
    }
    return taken.map((kind) => ({ name: fileKinds[kind].endings[0].toUpperCase(), kind }));
  });
}

const toUpperStart = (text: string): string =>
  text.replace(/^\p{Ll}/u, (sign) => sign.toUpperCase());

/**
 * Media types and endings. HEIC is left out: an iPhone turns its pictures into JPEG for a form that
 * does not name it, which everybody can open. Where a script shrinks pictures, it adds them.
 */
const listAccepted = (rules: FileRules): readonly string[] =>
  listFileKinds()
    .filter(([kind]) => kind !== 'heic' && isTaken(rules, kind))
    .flatMap(([, { mediaType, endings, alsoCalled = [] }]) => [
      mediaType,
      ...alsoCalled.filter((name) => name === 'video/quicktime'),
      ...endings.map((ending) => `.${ending}`),
    ]);
