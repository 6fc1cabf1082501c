import type { OldTarget } from '../centre/help-centre.ts';

/** What a path of Freshdesk leads to, that of agents too, which authors paste. */
export function findOld(path: string): OldTarget | undefined {
  const [, kind, id] =
    /^\/(?:[a-z]{2,3}(?:-\w+)?\/)?(?:support|a)\/solutions\/(articles|folders)\/(\d+)/u.exec(
      path,
    ) ?? [];
  if (kind === 'articles' && id !== undefined) return { kind: 'article', key: id };
  if (id !== undefined) return { kind: 'folder', key: `folder-${id}` };
  const [, category] = /^\/(?:[a-z]{2,3}(?:-\w+)?\/)?support\/solutions\/(\d+)/u.exec(path) ?? [];
  if (category !== undefined) return { kind: 'folder', key: `category-${category}` };
  return /^\/(?:[a-z]{2,3}(?:-\w+)?\/)?support\/(?:home|solutions)\/?$/u.test(path)
    ? { kind: 'home', key: '' }
    : undefined;
}
