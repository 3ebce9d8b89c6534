import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { runProduct } from '../scripts/run-product.mjs';

const root = join(import.meta.dirname, '..');

test('a backup of the running product, an event after it, and restore: the event is gone, and laid aside', async () => {
  test.slow();
  const place = mkdtempSync(join(tmpdir(), 'utveckling-backup-'));
  const [folder, backup] = [join(place, 'data'), join(place, 'backup')];
  const ask = { folder, keep: true };
  let product = await runProduct(ask);
  try {
    expect(admin(folder, 'backup', backup)).toMatchObject({ status: 0 });
    await append(folder);
    expect(await statusAt(product.address)).toBe('trying');
    const refused = admin(folder, 'restore', backup);
    expect(refused.stdout).toContain('Servern är igång');
    expect(refused.status).toBe(1);

    await product.stop();
    const restored = admin(folder, 'restore', backup);
    expect(restored).toMatchObject({ status: 0, stderr: '' });
    product = await runProduct(ask);
    expect(await statusAt(product.address)).toBe('paused');

    await product.stop();
    const aside = /before-restore-\S+Z/.exec(restored.stdout)?.[0] ?? 'nowhere';
    expect(admin(folder, 'restore', join(folder, aside))).toMatchObject({ status: 0 });
    product = await runProduct(ask);
    expect(await statusAt(product.address)).toBe('trying');
    expect(admin(folder, 'check').stdout).toContain('Allt är rätt.');
  } finally {
    await product.stop();
    rmSync(place, { recursive: true, force: true });
  }
});

function admin(folder: string, ...given: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/admin.mjs', ...given], {
    cwd: root,
    env: { ...process.env, DATA_DIR: folder },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** Another process appends that the project is tried, and is killed when that is acknowledged. */
async function append(folder: string): Promise<void> {
  const writer = spawn(process.execPath, ['e2e/append-event.mjs', folder], { cwd: root });
  const ended = new Promise((resolve) => writer.once('close', resolve));
  await new Promise((resolve) => writer.stdout.once('data', resolve));
  writer.kill('SIGKILL');
  await ended;
}

async function statusAt(address: string): Promise<unknown> {
  const { status } = await (await fetch(`${address}/api/projects/fritidsbanken`)).json();
  return status;
}
