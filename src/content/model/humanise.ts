/** A folder name as a label: `getting-started` → `Getting started`. */
export function humanise(name: string): string {
  const text = name.replace(/[-_]+/gu, ' ').trim();
  const [first = ''] = text;
  return first.toLocaleUpperCase() + text.slice(first.length);
}
