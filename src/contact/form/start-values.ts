/** Field that each parameter of the address fills. */
const fieldByParameter = { topic: 'topic', article: 'article', q: 'subject' } as const;

/** What the page says of itself: a draft may come from another form, in another language. */
const ofPage: ReadonlySet<string> = new Set(['channel', 'locale']);

/**
 * The values to start with: what was typed before, completed by the address. The article is always
 * that of the address, from which the reader comes.
 */
export function startValues(search: string, draft: Record<string, string>): Record<string, string> {
  const values = Object.fromEntries(
    Object.entries(draft).filter(([name, value]) => value !== '' && !ofPage.has(name)),
  );
  const given = new URLSearchParams(search);
  for (const [parameter, field] of Object.entries(fieldByParameter)) {
    const value = given.get(parameter) ?? '';
    if (value !== '' && (field === 'article' || values[field] === undefined)) values[field] = value;
  }
  return values;
}
