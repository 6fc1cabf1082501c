import { expect, test as base, type ConsoleMessage, type Request } from '@playwright/test';

interface Watch {
  /** What a test provokes on purpose, such as the message for a server that is away. */
  expectedConsole: RegExp[];
  /** Fails the test on console errors, console warnings and requests to third parties. */
  quietPages: undefined;
}

/**
 * Playwright's test, which also fails if a page writes an error or a warning to the console or
 * asks anyone but the site itself for anything.
 */
export const test = base.extend<Watch>({
  expectedConsole: [[], { option: true }],
  quietPages: [
    async ({ context, baseURL, expectedConsole }, use) => {
      const complaints: string[] = [];
      const origin = new URL(baseURL ?? '').origin;
      context.on('console', (message) => {
        if (isComplaint(message, expectedConsole)) complaints.push(describe(message));
      });
      context.on('weberror', (error) => complaints.push(String(error.error())));
      context.on('request', (request) => {
        if (isForeign(request, origin)) complaints.push(`third-party request: ${request.url()}`);
      });
      await use(undefined);
      expect(complaints, 'errors, warnings and third-party requests').toEqual([]);
    },
    { auto: true },
  ],
});

function isComplaint(message: ConsoleMessage, expected: readonly RegExp[]): boolean {
  if (message.type() !== 'error' && message.type() !== 'warning') return false;
  return expected.every((pattern) => !pattern.test(message.text()));
}

function describe(message: ConsoleMessage): string {
  return `console ${message.type()}: ${message.text()} (${message.location().url})`;
}

function isForeign(request: Request, origin: string): boolean {
  const url = new URL(request.url());
  return url.protocol.startsWith('http') && url.origin !== origin;
}

export { expect };
