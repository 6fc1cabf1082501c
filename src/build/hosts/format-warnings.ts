/** Lines of a kind at most: an import brings a redirect with a hole for each article. */
const mostLines = 10;

/**
 * What a host could not be told, as lines for people. Warnings are `<address>: <reason>`; of those
 * with the same reason the first are named, the rest counted.
 */
export function formatWarnings(warnings: readonly string[]): string {
  const groups = Map.groupBy(warnings, (warning) => warning.slice(warning.indexOf(': ') + 1));
  const lines = [...groups.values()].flatMap((same) => {
    const more = same.length - mostLines;
    return more > 0 ? [...same.slice(0, mostLines), `… and ${more} more of this kind`] : same;
  });
  return `Not for this host:\n${lines.map((line) => `  ${line}`).join('\n')}`;
}
