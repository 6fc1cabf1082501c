import { watchFolder } from './watch-folder.ts';

/** Takes changes of the content folder into the preview. */
export interface Refresh {
  /** Resolves when everything that is saved is in the pages. */
  settled: () => Promise<void>;
  stop: () => void;
}

interface RefreshOptions {
  contentDir: string;
  /** Called with the paths, from the folder, of what has changed. */
  onChange: (paths: readonly string[]) => void;
  /** Loads the content anew, and reloads the pages that are open. */
  load: () => Promise<void>;
  onError: (error: unknown) => void;
}

/** Watches the content folder and loads it anew after changes, one after the other. */
export function followFolder({ contentDir, onChange, load, onError }: RefreshOptions): Refresh {
  let loaded = Promise.resolve();
  const { look, close } = watchFolder(contentDir, (paths) => {
    onChange(paths);
    loaded = loaded.then(load).catch(onError);
  });
  return {
    settled: () => {
      look();
      return loaded;
    },
    stop: close,
  };
}
