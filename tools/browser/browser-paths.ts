import { posix, win32 } from 'node:path';

type Variables = Readonly<Record<string, string | undefined>>;

/** Names under which distributions put Chromium and its relatives on the PATH. */
const linuxNames = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'brave-browser',
];

const macApplications = ['Chromium', 'Google Chrome', 'Microsoft Edge', 'Brave Browser'];

const windowsPrograms = [
  ['Chromium', 'Application', 'chrome.exe'],
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

/**
 * Places where a Chromium-based browser usually stands on a platform, best first.
 * `variables` is the environment: PATH, HOME and the program folders are read from it.
 */
export function listBrowserPaths(
  platform: NodeJS.Platform,
  variables: Variables,
): readonly string[] {
  if (platform === 'win32') return listWindowsPaths(variables);
  if (platform === 'darwin') return listMacPaths(variables);
  return listLinuxPaths(linuxNames, variables);
}

/**
 * Places of Chromium's headless shell, which Debian and Ubuntu have as a package of its own: the same
 * engine without the windows of a browser. Linux only; none elsewhere.
 */
export function listShellPaths(platform: NodeJS.Platform, variables: Variables): readonly string[] {
  return platform === 'linux' ? listLinuxPaths(['chromium-headless-shell'], variables) : [];
}

function listLinuxPaths(names: readonly string[], variables: Variables): readonly string[] {
  const folders = new Set([...(variables.PATH ?? '').split(':'), '/usr/bin', '/snap/bin']);
  folders.delete('');
  return names.flatMap((name) => [...folders].map((folder) => posix.join(folder, name)));
}

function listMacPaths(variables: Variables): readonly string[] {
  const home = variables.HOME;
  const roots = ['/Applications', ...(home ? [posix.join(home, 'Applications')] : [])];
  return macApplications.flatMap((name) =>
    roots.map((root) => posix.join(root, `${name}.app`, 'Contents', 'MacOS', name)),
  );
}

function listWindowsPaths(variables: Variables): readonly string[] {
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((name) => variables[name])
    .filter((root) => root !== undefined);
  return windowsPrograms.flatMap((parts) => roots.map((root) => win32.join(root, ...parts)));
}
