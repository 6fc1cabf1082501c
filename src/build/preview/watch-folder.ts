import { statSync, watch } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../content/read/files/list-files.ts';

/** Saving in an editor touches a file several times; wait until it is done. In milliseconds. */
const settleTime = 25;

/**
 * Pause between two looks through the folder, in milliseconds: network drives, containers and links
 * do not report changes. The pause grows with the folder, so that looking takes a fiftieth of the
 * time.
 */
const shortestPause = 2000;
const pausePerLook = 50;

/**
 * A folder that is looked through faster than this is also looked through before each page. In
 * milliseconds.
 */
const quickLook = 20;

export interface WatchedFolder {
  /** Looks for changes now, if that is quick. */
  look: () => void;
  close: () => void;
}

type Stamps = ReadonlyMap<string, string>;

/** Calls `onChange` with the paths from the folder that were added, changed or removed. */
export function watchFolder(
  folder: string,
  onChange: (paths: readonly string[]) => void,
): WatchedFolder {
  let stamps = readStamps(folder);
  let duration = 0;
  let timer: NodeJS.Timeout | undefined;
  let pollTimer: NodeJS.Timeout | undefined;

  const look = (): void => {
    const started = performance.now();
    const current = readStamps(folder);
    const changed = listChanges(stamps, current);
    stamps = current;
    duration = performance.now() - started;
    if (changed.length > 0) onChange(changed);
  };
  const poll = (): void => {
    pollTimer = setTimeout(
      () => {
        look();
        poll();
      },
      Math.max(shortestPause, duration * pausePerLook),
    ).unref();
  };
  const watcher = watch(folder, { recursive: true });
  watcher.on('change', () => {
    clearTimeout(timer);
    timer = setTimeout(look, settleTime);
  });
  watcher.on('error', () => watcher.close());
  poll();
  return {
    look: () => {
      if (duration < quickLook) look();
    },
    close: () => {
      watcher.close();
      clearTimeout(timer);
      clearTimeout(pollTimer);
    },
  };
}

function readStamps(folder: string): Stamps {
  const stamps = new Map<string, string>();
  for (const path of listFiles(folder).files) {
    const stats = statSync(join(folder, path), { throwIfNoEntry: false });
    if (stats) stamps.set(path, `${stats.mtimeMs} ${stats.ino} ${stats.size}`);
  }
  return stamps;
}

function listChanges(before: Stamps, after: Stamps): readonly string[] {
  const removed = [...before.keys()].filter((path) => !after.has(path));
  const changed = [...after].filter(([path, stamp]) => before.get(path) !== stamp);
  return [...removed, ...changed.map(([path]) => path)];
}
