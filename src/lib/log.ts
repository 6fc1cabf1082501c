/** From what ends things to what only tells what is going on. */
export const logLevels = ['error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof logLevels)[number];

/** Tells those who run the program something; without a level it is a warning. */
export type Log = (message: string, level?: LogLevel) => void;
