/** What browsers that know it tell about the reader's connection. */
function readConnection(name: 'saveData' | 'effectiveType'): unknown {
  return 'connection' in navigator ? Reflect.get(Object(navigator.connection), name) : undefined;
}

/** The reader asked for less data: nothing is loaded for later. */
export const isSavingData = (): boolean => readConnection('saveData') === true;

/** So slow that a guess would take the line from what the reader is waiting for. */
export const isSlow = (): boolean => String(readConnection('effectiveType')).includes('2g');
