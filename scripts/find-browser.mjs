import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

const systemBrowser = '/usr/bin/chromium';

/**
 * Path of a Chromium to test with: `CHROMIUM`, else Debian's, else one that is installed now.
 * Undefined when there is none and none could be installed; `noBrowser` says what to do then.
 */
export function findBrowser() {
  return (
    existing(process.env.CHROMIUM) ??
    existing(systemBrowser) ??
    existing(playwrights()) ??
    fromDebian() ??
    fromPlaywright()
  );
}

export const noBrowser =
  'No Chromium was found or could be installed: install one and give its path as CHROMIUM=/path/to/chromium.';

/** What a browser in a test machine shall leave alone: the network beyond the page, and a GPU that is not there. */
export const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function existing(file) {
  return file !== undefined && file !== '' && existsSync(file) ? file : undefined;
}

function playwrights() {
  return createRequire(import.meta.url)('@playwright/test').chromium.executablePath();
}

function fromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log('No browser here: installing Debian’s Chromium for the tests.');
  const apt = (...words) =>
    spawnSync('apt-get', words, {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  apt('update');
  apt('install', '-y', 'chromium');
  return existing(systemBrowser);
}

function fromPlaywright() {
  console.log('No browser here: fetching Playwright’s Chromium for the tests.');
  spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit' });
  return existing(playwrights());
}
