import { toWarning, type Problem } from '../read/files/problem.ts';
import type { ContentFolder } from '../read/read-content-folder.ts';
import type { YamlEntry } from '../read/yaml/yaml-file.ts';
import type { YamlPath } from '../read/yaml/yaml-text.ts';
import type { Synonyms } from '../../schemas/synonyms.ts';
import { fold, isUnspaced } from '../../search/language/normalize.ts';
import { tokenize } from '../../search/language/tokenize.ts';

/** Warns of synonyms without effect: for words of no article, or listed before. */
export const checkSynonyms = (folder: ContentFolder): readonly Problem[] =>
  [...folder.entries.synonyms.values()].flatMap((entry) => [
    ...findUnused(folder, entry),
    ...findTwice(entry),
  ]);

type Entry = Synonyms['synonyms'][number];

const targetsOf = (entry: Entry): readonly { word: string; path: YamlPath }[] =>
  'both' in entry
    ? entry.both.map((word, place) => ({ word, path: ['both', place] }))
    : entry.to.map((word, place) => ({ word, path: ['to', place] }));

/** Of words that stand for each other one has to be on the site, of words that are meant each. */
function findUnused(
  folder: ContentFolder,
  { id, file, value, lineOf }: YamlEntry<Synonyms>,
): Problem[] {
  if (isUnspaced(id)) return [];
  const stands = createStands(folder, id);
  return value.synonyms.flatMap((entry, number) => {
    const absent = targetsOf(entry).filter(
      ({ word }) => !tokenize(word, id).every(({ text }) => stands(text)),
    );
    const isUseful = 'both' in entry && absent.length < entry.both.length;
    // Where each word stands for the others, it is enough to name one that is missing.
    const reported = 'both' in entry ? absent.slice(0, 1) : absent;
    return (isUseful ? [] : reported).map(({ word, path }) =>
      toWarning(
        'SynonymUnused',
        { file, line: lineOf(['synonyms', number, ...path]) },
        'both' in entry
          ? `No article in this language says "${word}", nor what stands beside it.`
          : `No article in this language says "${word}".`,
        'Write a word of the articles, or remove it.',
      ),
    );
  });
}

/** Another form of a word begins with most of it. */
const stemShare = 0.7;
const shortestStem = 4;

function createStands({ articles }: ContentFolder, locale: string): (word: string) => boolean {
  const texts = articles
    .filter((article) => article.locale === locale)
    .map(({ frontMatter, body }) =>
      [
        frontMatter.title,
        frontMatter.description,
        ...frontMatter.keywords,
        ...frontMatter.questions,
        body,
      ].join('\n'),
    );
  const words = new Set(texts.flatMap((text) => fold(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []));
  return (word) => {
    const stem = word.slice(0, Math.max(shortestStem, Math.ceil(word.length * stemShare)));
    return words.has(word) || [...words].some((one) => one.startsWith(stem));
  };
}

function findTwice({ file, value, lineOf }: YamlEntry<Synonyms>): Problem[] {
  const reported = new Set<string>();
  return value.synonyms.flatMap((entry, number) => {
    const asked = 'both' in entry ? entry.both : entry.from;
    const pairs = asked.flatMap((from) =>
      targetsOf(entry)
        .filter(({ word }) => fold(word) !== fold(from))
        .map(({ word }) => ({ from, word, key: `${fold(from)}\t${fold(word)}` })),
    );
    const again = pairs.filter(({ key }) => reported.has(key));
    for (const { key } of pairs) reported.add(key);
    const [first] = again;
    return first === undefined || again.length < pairs.length
      ? []
      : [
          toWarning(
            'SynonymTwice',
            { file, line: lineOf(['synonyms', number]) },
            `All of it stands in entries above, such as "${first.word}" for "${first.from}".`,
            'Remove the entry.',
          ),
        ];
  });
}
