import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectSchema } from '@utveckling/domain/project/project-schema';
import { expect, test } from './quiet-page.ts';

const root = join(import.meta.dirname, '..');

test('one event, kill -9, start again: the event stands in the tree', async ({ page }) => {
  test.slow();
  const folder = mkdtempSync(join(tmpdir(), 'utveckling-kill-'));
  const children: ChildProcess[] = [];
  try {
    const first = await startProduct(folder, children);
    expect(await statusAt(first.address)).toBe('paused');

    const writer = start(['e2e/append-event.mjs', folder], {}, children);
    expect(await firstLine(writer, /e2e:/)).toContain('e2e:fritidsbanken:trying');
    expect(await statusAt(first.address), 'the running product shows it at once').toBe('trying');

    await Promise.all([kill(writer), kill(first.child)]);
    const second = await startProduct(folder, children);
    expect(await statusAt(second.address)).toBe('trying');
    await page.goto(second.address);
    await expect(page.locator('svg a[data-fruit="fritidsbanken"]')).toHaveAccessibleName(
      /Provas sedan 3 maj 2018/,
    );
  } finally {
    // An open page still asks for something, and would be refused.
    await page.close();
    await Promise.all(children.map(kill));
    rmSync(folder, { recursive: true, force: true });
  }
});

test('SEEDS=none starts empty, and says so', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'utveckling-empty-'));
  const children: ChildProcess[] = [];
  try {
    const { address } = await startProduct(folder, children, { SEEDS: 'none' });
    for (const path of ['/', '/lista', '/moten', '/om', '/sok?q=lokal']) {
      await page.goto(`${address}${path}`);
      await expect(page.locator('h1')).toHaveCount(1);
    }
  } finally {
    // An open page still asks for something, and would be refused.
    await page.close();
    await Promise.all(children.map(kill));
    rmSync(folder, { recursive: true, force: true });
  }
});

async function startProduct(folder: string, children: ChildProcess[], settings: Record<string, string> = {}) {
  const child = start(
    ['scripts/start.mjs'],
    { PORT: '0', HOST: '127.0.0.1', DATA_DIR: folder, ...settings },
    children,
  );
  const line = await firstLine(child, /http:\/\/\S+/);
  return { child, address: /http:\/\/\S+/.exec(line)?.[0] ?? '' };
}

function start(words: string[], env: Record<string, string>, children: ChildProcess[]): ChildProcess {
  const child = spawn(process.execPath, words, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  return child;
}

/** What the process has printed when it first says what is waited for. */
function firstLine(child: ChildProcess, wanted: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout?.setEncoding('utf8').on('data', (words: string) => {
      said += words;
      if (wanted.test(said)) resolve(said);
    });
    child.once('exit', () => reject(new Error(`the process ended; it had said: ${said}`)));
  });
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
}

async function statusAt(address: string): Promise<string | null> {
  const answer = await fetch(`${address}/api/projects/fritidsbanken`);
  return projectSchema.parse(await answer.json()).status;
}
