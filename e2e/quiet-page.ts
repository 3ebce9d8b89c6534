import { type BrowserContext, test as base, expect } from '@playwright/test';

type Fixtures = {
  /** Messages that this spec asks for itself, such as the browser's own about a page that answers 404. */
  expectedFaults: RegExp | undefined;
  /** Listens to a context that the spec opened itself. */
  listenTo: (context: BrowserContext) => void;
};

/**
 * Every spec also says: nothing was written to the console as an error, nothing broke the Content-Security-Policy, and
 * React took over the server's markup as it stood (it reports a mismatch as an uncaught error).
 */
export const test = base.extend<Fixtures>({
  expectedFaults: [undefined, { option: true }],
  listenTo: [
    async ({ context, expectedFaults }, use) => {
      const faults: string[] = [];
      const add = (fault: string) => {
        if (expectedFaults?.test(fault) !== true) faults.push(fault);
      };
      const listenTo = (heard: BrowserContext) => {
        heard.on('weberror', (error) => add(String(error.error())));
        heard.on('console', (message) => {
          if (message.type() === 'error') add(`${message.text()} (${message.location().url})`);
        });
      };
      listenTo(context);
      await use(listenTo);
      expect(faults, 'errors in the console').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
