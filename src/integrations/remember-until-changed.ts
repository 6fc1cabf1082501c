/** A value that is costly to read. */
export interface Remembered<Value> {
  /** The value; read anew after `forget`, or if reading it failed. */
  get: () => Promise<Value>;
  forget: () => void;
}

export function rememberUntilChanged<Value>(read: () => Promise<Value>): Remembered<Value> {
  let value: Promise<Value> | undefined;
  return {
    get: async () => {
      value ??= read();
      try {
        return await value;
      } catch (error) {
        value = undefined;
        throw error;
      }
    },
    forget: () => {
      value = undefined;
    },
  };
}
