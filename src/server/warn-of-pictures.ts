import { createRequire } from 'node:module';

/**
 * Tells an operator whose server has no sharp, which only a server of one file may lack, what becomes of
 * pictures; `find` is for tests.
 */
export function warnOfPictures(
  log: (message: string) => void,
  find: (name: string) => unknown = (name) => createRequire(import.meta.url).resolve(name),
): void {
  try {
    find('sharp');
  } catch {
    log(
      'The package sharp is not installed beside the server: pictures of requests are handed on as they came, with what their cameras wrote into them, and are marked as not checked.',
    );
  }
}
