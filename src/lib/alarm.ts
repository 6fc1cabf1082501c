/** Sleeps until it rings or the time is over; a ring while nobody sleeps counts for the next sleep. */
export interface Alarm {
  ring(): void;
  /** In milliseconds. */
  sleep(longest: number): Promise<void>;
}

export function createAlarm(): Alarm {
  let hasRung = false;
  let wake = (): void => undefined;
  return {
    ring() {
      hasRung = true;
      wake();
    },
    async sleep(longest) {
      if (!hasRung) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, longest);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      hasRung = false;
    },
  };
}
