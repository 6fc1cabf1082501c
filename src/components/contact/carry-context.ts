/** What the contact page passes on to the ticket form. */
const carried = ['article', 'q'] as const;

/** Adds the article and the query that a reader came with to the links to the ticket form. */
export function carryContext(root: ParentNode, search: string): void {
  const given = new URLSearchParams(search);
  for (const link of root.querySelectorAll('[data-ticket-link]')) {
    const [path = '', query = ''] = (link.getAttribute('href') ?? '').split('?');
    const parameters = new URLSearchParams(query);
    for (const name of carried) {
      const value = given.get(name);
      if (value) parameters.set(name, value);
    }
    link.setAttribute('href', parameters.size > 0 ? `${path}?${parameters.toString()}` : path);
  }
}
