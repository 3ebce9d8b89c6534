import type { AppRouter } from './router.tsx';

/** Gives the page the title that the server would have given it, each time the reader has come to another. */
export function keepTitle(router: AppRouter): void {
  router.subscribe('onResolved', ({ fromLocation, hrefChanged }) => {
    if (fromLocation === undefined || !hrefChanged) return;
    import('./page-head.ts').then(
      ({ pageHead }) => {
        document.title = pageHead(router).title;
      },
      // Without network the title stays that of the page before.
      () => {},
    );
  });
}
