const address = '/look.css';

/** Lets the page take the colours that hold now: its style sheet is fetched again, or linked when it was not. */
export function renewLook(): void {
  const known = [...document.querySelectorAll('link[rel="stylesheet"]')].find((link) =>
    link.getAttribute('href')?.startsWith(address),
  );
  const fresh = document.createElement('link');
  fresh.rel = 'stylesheet';
  // Another address than before, so that the browser asks.
  fresh.href = `${address}?${Date.now()}`;
  fresh.addEventListener('load', () => known?.remove());
  if (known === undefined) document.head.append(fresh);
  else known.after(fresh);
}
