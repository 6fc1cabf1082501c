/**
 * `README.md` of a new help centre.
 * @param {import('./ask.mjs').Answers} answers
 * @param {import('./package-manager.mjs').PackageManager} manager
 */
export function toReadme({ name, languages, url }, manager) {
  const isNpm = manager.name === 'npm';
  const run = isNpm ? 'npm run' : 'pnpm run';
  const flags = isNpm ? '-- ' : '';
  const execute = isNpm ? 'npx' : 'pnpm exec';
  const [first = 'en'] = languages;
  const rows = [
    [`${manager.name} start`, 'builds if something changed, then serves site and API'],
    [`${run} dev`, 'shows what you write, as you save it'],
    [`${run} check`, 'finds mistakes, each with file, line and remedy'],
    [`${run} new ${flags}${first}/getting-started/my-article`, 'starts an article'],
    [`${run} build`, 'writes the site into `dist/`'],
    [`${execute} candil --help`, 'lists all commands'],
  ];
  return `# ${name}

A help centre made with [Candil](node_modules/candil/README.md). The articles are in \`content/articles\`, one text file each; how they are written says [the guide for writers](node_modules/candil/content/README.md).

${toTable(rows)}

It runs on Node 24 or newer; the help centre is then at ${localAddress(url)}.

A category is a folder: \`${run} new ${flags}${first}/billing/refund\` starts one with its first article. For another language, give it a folder in \`content/articles\` and name it in \`locales\` of \`content/site.yaml\`.

**Move in.** Articles of Zendesk, Intercom, Help Scout and Freshdesk, and folders of Markdown, come by \`${execute} candil import\`, with their old addresses: [moving in](node_modules/candil/docs/moving-in.md).

**Make it yours.** Logo, colours and fonts: [looks](node_modules/candil/docs/brand.md). Channels, opening hours and topics: [contact](node_modules/candil/docs/contact.md). The first page: [home](node_modules/candil/docs/home.md).

**Keep it in git.** \`git init -b main\`, \`git add .\`, \`git commit -m "Help centre"\`. \`${isNpm ? 'package-lock.json' : 'pnpm-lock.yaml'}\` belongs to it: with it every machine, and the workflow, installs the same.

**Publish.** \`dist/\` can stand on any host of files: [hosts](node_modules/candil/docs/hosts.md).

- GitHub Pages: in the settings of the repository, choose _Pages_, _Source: GitHub Actions_. The next push publishes the site at the address that GitHub names.
- GitLab Pages: set \`HELP_PAGES\` to \`"on"\` in \`.gitlab-ci.yml\`.
- Elsewhere: both workflows check every change and keep what was built. Remove the one that you do not need.

Votes and requests need the process beside the site: \`${execute} candil serve\`, see [operate](node_modules/candil/docs/operate.md). Without it, set \`PUBLIC_API_URL=off\` for the build, as the workflows do for Pages.

**Stay up to date.** \`${isNpm ? 'npm install' : 'pnpm add'} candil@latest\`, then \`${execute} candil doctor --fix\`.
`;
}

/** @param {readonly (readonly string[])[]} rows */
function toTable(rows) {
  const lines = [['command', 'does'], ...rows.map(([command, does]) => [`\`${command}\``, does])];
  const widths = [0, 1].map((at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  const [head, ...body] = lines.map(
    (line) => `| ${line.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`,
  );
  return [head, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...body].join('\n');
}

/**
 * Where `npm start` serves it: under the path that the site will have.
 * @param {string} url
 */
export const localAddress = (url) =>
  `http://localhost:4321${url === '' ? '' : new URL(url).pathname.replace(/\/*$/u, '/').replace(/^\/$/u, '')}`;
