/** Where a built site can be put: by name for `build --host`. */
export const hostNames = [
  'netlify',
  'cloudflare',
  'vercel',
  'github-pages',
  's3',
  'nginx',
  'caddy',
  'static',
] as const;
export type HostName = (typeof hostNames)[number];

/** Variables by which builders of hosts tell who they are. */
const signs = [
  ['NETLIFY', 'netlify'],
  ['CF_PAGES', 'cloudflare'],
  ['VERCEL', 'vercel'],
] as const;

/** The host in whose builder the program runs, by its variables; `static` elsewhere. */
export const guessHost = (variables: Readonly<Record<string, string | undefined>>): HostName =>
  signs.find(([name]) => (variables[name] ?? '') !== '')?.[1] ?? 'static';
