import { expect, test } from 'vitest';
import { listBrowserPaths, listShellPaths } from '../../../../tools/browser/browser-paths.ts';

test('looks along the PATH on Linux, Chromium before Chrome before Edge', () => {
  const paths = listBrowserPaths('linux', { PATH: '/opt/bin:/usr/local/bin' });
  expect(paths[0]).toBe('/opt/bin/chromium');
  expect(paths).toContain('/usr/local/bin/google-chrome');
  expect(paths.indexOf('/usr/bin/chromium')).toBeLessThan(
    paths.indexOf('/opt/bin/microsoft-edge-stable'),
  );
});

test('knows the usual Linux folders without a PATH', () => {
  expect(listBrowserPaths('linux', {})).toContain('/usr/bin/chromium');
});

test('looks in the applications of the machine and of the user on macOS', () => {
  const paths = listBrowserPaths('darwin', { HOME: '/Users/ana' });
  expect(paths).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
  expect(paths).toContain('/Users/ana/Applications/Chromium.app/Contents/MacOS/Chromium');
});

test('finds Edge in the program folders of Windows', () => {
  const paths = listBrowserPaths('win32', { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' });
  expect(paths).toEqual([
    'C:\\Program Files (x86)\\Chromium\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ]);
});

test('looks for the headless shell along the PATH on Linux, and nowhere else', () => {
  const variables = { PATH: '/opt/bin' };
  expect(listShellPaths('linux', variables)).toEqual([
    '/opt/bin/chromium-headless-shell',
    '/usr/bin/chromium-headless-shell',
    '/snap/bin/chromium-headless-shell',
  ]);
  expect(listShellPaths('darwin', variables)).toEqual([]);
  expect(listShellPaths('win32', variables)).toEqual([]);
});
