import type { OwnQuestion } from '../../search/own-questions.ts';

/** Who is not among the first three results is not found: few readers look further. */
const lastFound = 3;

/** Whether each question finds its article among the first three. */
export const areAllFound = (asked: readonly OwnQuestion[]): boolean => asked.every(isFound);

const isFound = ({ place }: OwnQuestion): boolean => place !== undefined && place <= lastFound;

const isFirst = ({ place }: OwnQuestion): boolean => place === 1;

/** The questions that do not find their article first, the worst first, and a line of counts. */
export function describeOwnQuestions(language: string, asked: readonly OwnQuestion[]): string {
  const lost = asked.filter((one) => !isFirst(one)).sort((one, other) => rank(other) - rank(one));
  const articles = new Set(asked.map(({ article }) => article.url)).size;
  const counts = [
    `${language}: ${asked.length} questions of ${articles} ${articles === 1 ? 'article' : 'articles'}, titles included`,
    `${asked.length - lost.length} find theirs first`,
    `${asked.filter(isFound).length} among the first three.`,
  ].join('; ');
  return [...lost.map(describeLost), counts].join('\n');
}

const rank = ({ place = Infinity }: OwnQuestion): number => place;

function describeLost({ article, question, place, first }: OwnQuestion): string {
  const where = place === undefined ? 'not found' : `place ${place}`;
  const winner = first === undefined ? 'Nothing is found' : `First is ${first.url}`;
  return `${where}: “${question}”\n   of ${article.url}. ${winner}`;
}
